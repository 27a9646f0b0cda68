import type { Attachment, MailItem, Reason } from "../../../src/analysis";
import { unreadableOf } from "../../../src/analysis/evidence/unreadable";
import { read } from "../reading";

const lacks: Reason = { code: "notProvided" };
const file = (name: string, type = "application/pdf"): Attachment => ({
  name,
  type,
  size: 90_000,
  inline: false,
  content: { failed: lacks },
});

/** What decides of a message of which these parts were not read. */
function deciding(parts: readonly string[], attachments: readonly Attachment[] = []): readonly string[] {
  const item: MailItem = {
    id: "1@harbourlane.co.uk",
    subject: "Invoice",
    from: [{ name: null, address: "ar@nordwind-spedition.de" }],
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    date: null,
    headers: { failed: lacks },
    bodies: { found: [{ type: "text", content: "Please pay our invoice." }], missing: [] },
    attachments,
    unread: parts.map((name) => ({ name, reason: lacks })),
  };
  return unreadableOf(read(item, { found: [], missing: [] })).map(({ name }) => name);
}

describe("what could not be read and may say where to pay", () => {
  it("is the body, the subject and documents", () => {
    expect(deciding(["body", "subject", "invoice.pdf"], [file("invoice.pdf")])).toEqual([
      "body",
      "subject",
      "invoice.pdf",
    ]);
  });

  it("is not who wrote to whom, which a phone doesn't give", () => {
    expect(deciding(["headers", "from", "sender", "to", "cc"])).toEqual([]);
  });

  it("is a document all the same when it bears the name of such a part, or of a harmless file beside it", () => {
    expect(deciding(["headers"], [file("headers")])).toEqual(["headers"]);
    expect(deciding(["a.pdf"], [file("a.pdf"), file("a.pdf", "audio/mpeg")])).toEqual(["a.pdf"]);
  });

  it("is no meeting and no recording", () => {
    expect(deciding(["meeting.ics"], [file("meeting.ics", "text/calendar")])).toEqual([]);
  });
});
