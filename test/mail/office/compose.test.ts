import type { Attachment, MailItem } from "../../../src/analysis";
import { readMessage } from "../../../src/mail/file";
import { compose } from "../../../src/mail/office/compose";
import { eml } from "./kit";

let whole: MailItem;
let found: Attachment["content"];
beforeAll(async () => {
  whole = await readMessage(new TextEncoder().encode(eml("a")));
  found = whole.attachments[0]?.content ?? { failed: { code: "notProvided" } };
});

const bare = { name: "invoice.pdf", type: "application/pdf", size: 4, inline: false };
const lacking: Attachment = { ...bare, content: { failed: { code: "notProvided" } } };

/** What the attachments come to, with those of the whole message. */
function composed(files: readonly Attachment[], inWhole: readonly Attachment[]): readonly boolean[] {
  const fields = { subject: "a", from: null, sender: null, to: [], cc: [], attachments: [], unread: [] };
  const message = { ...whole, attachments: inWhole };
  const item = {} as Parameters<typeof compose>[0];
  const { attachments } = compose(item, fields, { message }, whole.bodies, files, { message });
  return attachments.map(({ content }) => "found" in content);
}

describe("a content that didn't come", () => {
  it("is taken from the whole message", () => {
    expect(composed([lacking], [{ ...bare, content: found }])).toEqual([true]);
  });

  it("is not where two files of that name are in the whole message: it may be the other one's", () => {
    const two = [1, 2].map(() => ({ ...bare, content: found }));
    expect(composed([lacking], two)).toEqual([false]);
  });

  it("is not where two files of that name are in the list", () => {
    const one = [{ ...bare, content: found }];
    expect(composed([lacking, lacking], one)).toEqual([false, false]);
    expect(composed([lacking, { ...lacking, name: "INVOICE.pdf" }], one)).toEqual([false, false]);
  });
});
