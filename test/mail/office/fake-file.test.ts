import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "../../../src/mail/file";
import { fakeMessageOf } from "../../../preview/outlook";
import { msgFile } from "../file/make/msg";
import { eml, messageOf, read } from "./kit";
import { atLength, every } from "../../atLength";

describe("a message from a file", () => {
  it("that is text alone is escaped, a line a division", async () => {
    const text = 'Subject: t\r\n\r\nPay <b>now</b>  & here\r\n\r\n  "IBAN"\r\n';
    const { html } = await messageOf(text);
    expect(html).toContain(
      '<div class="PlainText"><div>Pay &lt;b&gt;now&lt;/b&gt;&nbsp;&nbsp;&amp; here</div><div><br></div><div>&nbsp;&nbsp;&quot;IBAN&quot;</div>',
    );
  });

  it("has its header as it came, and an id of its own", async () => {
    const text = eml("a", ["X-Long: one", "\ttwo"]);
    const first = await messageOf(text);
    expect(first.headers).toContain("X-Long: one\r\n\ttwo\r\nMIME-Version");
    expect(first.headers).not.toContain("Pay a");
    expect((await messageOf(text)).id).toBe(first.id);
    expect((await messageOf(`${text}\r\n`)).id).not.toBe(first.id);
    const answer = await messageOf(eml("b", ["References: <a@harbour.example>"]));
    expect(answer.conversationId).toBe(first.conversationId);
  });

  it("has the messages of Outlook and the calendars that it came with as messages", async () => {
    const part = (type: string, content: Uint8Array): string[] => [
      "--b",
      `Content-Type: ${type}`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(content).toString("base64"),
    ];
    const calendar = new TextEncoder().encode("BEGIN:VCALENDAR\r\nSUMMARY:Run\r\nEND:VCALENDAR\r\n");
    const text = [
      "From: ann@harbour.example",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      ...part("text/plain", new TextEncoder().encode("See below.")),
      ...part("application/octet-stream; name=inner.msg", msgFile({ properties: { 0x0037: "Inner", 0x1000: "Pay" } })),
      ...part("text/calendar; name=invite.ics", calendar),
      ...part("text/calendar; name=note.ics", new TextEncoder().encode("key: value\r\n\r\nNo calendar")),
      "--b--",
      "",
    ].join("\r\n");
    const item = await read("web", await messageOf(text));
    expect(item.attachments.map(({ name, message }) => [name, message?.subject])).toEqual([
      ["inner.msg", "Inner"],
      ["invite.ics", "Run"],
      ["note.ics", undefined],
    ]);
    expect(item.unread).toEqual([]);
  });

  it("may be one of Outlook's own, which has no header where it was never sent", async () => {
    const properties = { 0x0037: "Invoice", 0x0042: "Ann", 0x0065: "ann@harbour.example", 0x1000: "Pay" };
    const draft = await fakeMessageOf(msgFile({ properties }));
    expect([draft.headers, draft.subject, draft.from.emailAddress]).toEqual(["", "Invoice", "ann@harbour.example"]);
    const sent = await fakeMessageOf(
      msgFile({ properties: { ...properties, 0x007d: "From: ann@harbour.example\r\nX: 1" } }),
    );
    expect(sent.headers).toBe("From: ann@harbour.example\r\nX: 1");
  });

  const folders = ["samples", "test/mail"].map((folder) => join(__dirname, "../../..", folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".eml"))
      .map((name) => join(folder, name)),
  );

  it("is read in Outlook on the web as the file is, for messages of all that are at hand", async () => {
    expect(files.length).toBeGreaterThan(40);
    for (const path of atLength(files, every(4, files))) {
      const bytes = new Uint8Array(readFileSync(path));
      const item = await readMessage(bytes);
      const fake = await read("web", await fakeMessageOf(bytes), { timeLimit: 60_000 });
      for (const field of ["subject", "replyTo", "sender", "date", "headers"] as const)
        expect([path, field, fake[field]]).toEqual([path, field, item[field]]);
      expect([path, fake.from]).toEqual([path, item.from]);
      const contents = (from: typeof item) => from.attachments.map(({ content }) => content);
      expect([path, contents(fake)]).toEqual([path, contents(item)]);
      const kept = fake.attachments.map((each) => each.message?.subject);
      expect([path, kept]).toEqual([path, item.attachments.map((each) => each.message?.subject)]);
    }
  });
});
