import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "../../src/mail/file";
import { fakeMessageOf } from "../../preview/outlook";
import { eml, messageOf, read } from "./kit";

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

  const folders = ["samples", "test/mail"].map((folder) => join(__dirname, "../..", folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".eml"))
      .map((name) => join(folder, name)),
  );

  it("is read in Outlook on the web as the file is, for each message that is at hand", async () => {
    expect(files.length).toBeGreaterThan(40);
    for (const path of files) {
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
