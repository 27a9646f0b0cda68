import { openKey, prepareMessage, type OfficeLike, type PreparedMessage } from "../../../src/mail/office";

type Form = { readonly htmlBody: string; readonly attachments: readonly object[]; readonly subject: string };

/** An Outlook that opens new messages, by the ways that it has. */
function outlook(ways: { readonly sets: readonly string[]; readonly refuses?: (form: Form) => boolean }) {
  const opened: Form[] = [];
  const open = (form: Form): void => {
    if (ways.refuses?.(form)) throw new Error("Sys.ArgumentOutOfRangeException");
    opened.push(form);
  };
  const office = {
    context: {
      mailbox: {
        item: { itemId: "i1", internetMessageId: "<a@b>", conversationId: "c1" },
        displayNewMessageForm: open,
        displayNewMessageFormAsync: (form: Form, _options: object, callback: (result: object) => void) => {
          open(form);
          callback({ status: "succeeded" });
        },
      },
      requirements: { isSetSupported: (_name: string, version: string) => ways.sets.includes(version) },
    },
  } as unknown as OfficeLike;
  const key = openKey(office);
  if (key === null) throw new Error("Nothing is open.");
  const message: PreparedMessage = {
    to: ["security@example.org"],
    subject: "S".repeat(300),
    text: "a <b>\nc & d",
    original: { key, name: "RE: Invoice" },
  };
  return { office, opened, message };
}

const after = () => () => undefined;

it.each([[["1.6", "1.9"]], [["1.6"]]])("a message is opened with the original attached (Mailbox %s)", async (sets) => {
  const { office, opened, message } = outlook({ sets });
  expect(await prepareMessage(office, message, after)).toEqual({ opened: true, attached: true });
  expect(opened).toEqual([
    {
      toRecipients: ["security@example.org"],
      subject: "S".repeat(255),
      htmlBody: "<div>a &lt;b&gt;<br>c &amp; d</div>",
      attachments: [{ type: "item", name: "RE: Invoice", itemId: "i1" }],
    },
  ]);
});

it("is opened without it where Outlook refuses that", async () => {
  const { office, opened, message } = outlook({ sets: ["1.6", "1.9"], refuses: (form) => form.attachments.length > 0 });
  expect(await prepareMessage(office, message, after)).toEqual({ opened: true, attached: false });
  expect(opened).toHaveLength(1);
});

it("attaches nothing of another message than the one it is about", async () => {
  const { office, message } = outlook({ sets: ["1.9"] });
  const key = { itemId: "i2", internetMessageId: "<c@d>", conversationId: "c1" };
  const other = { ...message, original: { key, name: "x" } };
  expect(await prepareMessage(office, other, after)).toEqual({ opened: true, attached: false });
});

it("isn't one where this Outlook opens none", async () => {
  const { office, message } = outlook({ sets: [] });
  expect(await prepareMessage(office, message, after)).toEqual({ opened: false, attached: false });
});
