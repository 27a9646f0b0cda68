import { readMessage } from "../../src/mail/file";
import { onItemChanged, openKey, readOpenItem, sameItem, type OpenItem } from "../../src/mail/office";
import type { ItemKey } from "../../src/mail/office";
import { CLIENTS, FakeClock, FakeOutlook, headersOf, type Client, type FakeMessage } from "./fake";

async function read(client: Client, message: FakeMessage): Promise<OpenItem["item"]> {
  const clock = new FakeClock();
  const outlook = new FakeOutlook(client, clock);
  outlook.open(message);
  const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
  await clock.run();
  const opened = await reading;
  if (opened === null) throw new Error("nothing was read");
  return opened.item;
}

const file = (name: string, content: string | null, format = "base64", type = "file") => ({
  id: name,
  name,
  size: 4,
  isInline: false,
  attachmentType: type,
  contentType: "Application/PDF",
  content: content === null ? null : { content, format },
});
const whole = `${headersOf("a")}\r\nContent-Type: text/plain\r\n\r\nPay from the file`;
const provided = (Object.keys(CLIENTS) as Client[]).filter((client) => CLIENTS[client].set >= 8);

describe("an arrived message", () => {
  it.each(provided)("is read with header and contents in %s", async (client) => {
    const item = await read(client, { id: "a", attachments: [file("invoice.pdf", btoa("%PDF"))] });
    expect(item).toMatchObject({
      id: "a@harbour.example",
      subject: "Invoice a",
      from: [{ name: "Ann Lee", address: "ann@harbour.example" }],
      replyTo: [{ name: "Ann", address: "ann@harbor.example" }],
      to: [{ name: null, address: "pay@mill.example" }],
      date: "2026-03-02T08:59:00Z",
      bodies: { found: [{ type: "html", content: "<p>Pay a</p>" }], missing: [] },
      attachments: [{ name: "invoice.pdf", type: "application/pdf", size: 4 }],
      unread: [],
    });
    expect(item.attachments[0]?.content).toEqual({ found: new TextEncoder().encode("%PDF"), missing: [] });
  });

  it.each(["ios", "android"] as const)("has reasons for header and contents in %s", async (client) => {
    const item = await read(client, { id: "a", attachments: [file("invoice.pdf", "")] });
    const reason = { code: "notProvided" };
    expect(item.headers).toEqual({ failed: reason });
    expect(item.attachments[0]?.content).toEqual({ failed: reason });
    expect(item.from).toEqual([{ name: "Ann Lee", address: "ann@harbour.example" }]);
    expect(item.date).toBe("2026-03-02T09:00:00Z");
    expect(item.unread).toEqual([
      { name: "headers", reason },
      { name: "invoice.pdf", reason },
    ]);
  });

  it.each(["", "Subject: Invoice a\r\n"])("takes the header %j from the whole message", async (headers) => {
    const item = await read("web", { id: "a", headers, file: whole });
    expect(item.replyTo).toEqual([{ name: "Ann", address: "ann@harbor.example" }]);
    expect(item.bodies).toMatchObject({ found: [{ type: "html" }] });
  });

  it("gives a reason where the whole message fails too, or is not to be had", async () => {
    const failing = { file: 5001 };
    expect((await read("web", { id: "a", headers: "", failing })).headers).toMatchObject({
      failed: { code: "notProvided" },
    });
    expect((await read("classicWindows2021", { id: "a", headers: "", file: whole })).headers).toMatchObject({
      failed: { code: "notProvided" },
    });
  });

  it("falls back to text, then to the whole message, then to a reason", async () => {
    const text = await read("web", { id: "a", failing: { html: 9020 } });
    expect(text.bodies).toMatchObject({ found: [{ type: "text", content: "Pay a" }] });
    const failing = { html: 9020, text: 9020 };
    const fromFile = await read("web", { id: "a", failing, file: whole });
    expect(fromFile.bodies).toMatchObject({ found: [{ type: "text", content: "Pay from the file" }] });
    const none = await read("ios", { id: "a", failing });
    expect(none.bodies).toEqual({ failed: { code: "notProvided", detail: "9020 html" } });
  });

  it("says that it is encrypted, or empty", async () => {
    const smime = await read("web", { id: "a", itemClass: "IPM.Note.SMIME", html: "<p>Restricted Item</p>" });
    expect(smime.bodies).toEqual({ failed: { code: "encrypted", detail: "S/MIME" } });
    const rights = await read("ios", { id: "a", html: "", attachments: [file("message.rpmsg", null)] });
    expect(rights.bodies).toEqual({ failed: { code: "encrypted", detail: "rights management" } });
    expect((await read("ios", { id: "a", html: "<p>&nbsp;</p>" })).bodies).toEqual({ failed: { code: "empty" } });
  });

  it("keeps a second author of the header, and one of another domain that Outlook shows", async () => {
    const headers = headersOf("a").replace("Reply-To:", "From: <thief@x.example>\r\nReply-To:");
    const from = { emailAddress: "boss@mill.example", displayName: "Boss" };
    const { from: authors } = await read("mac", { id: "a", headers, from });
    expect(authors.map(({ address }) => address)).toEqual([
      "boss@mill.example",
      "ann@harbour.example",
      "thief@x.example",
    ]);
  });

  it("tells apart what comes as attachment", async () => {
    const attachments = [
      file("cloud.docx", null, "url", "cloud"),
      file("link", "https://x.example", "url"),
      file("Old invoice", whole, "eml", "item"),
      file("forwarded.eml", btoa(whole)),
      file("null", null),
      file("bad.pdf", "%%%"),
      { ...file("huge.pdf", ""), size: 1e12 },
    ];
    const item = await read("newWindows", { id: "a", attachments });
    expect(item.attachments.map(({ content }) => ("failed" in content ? content.failed.code : "found"))).toEqual([
      "unsupported",
      "unsupported",
      "found",
      "found",
      "notProvided",
      "damaged",
      "tooLarge",
    ]);
    expect(item.attachments[2]?.message?.replyTo).toHaveLength(1);
    expect(item.attachments[3]?.message?.subject).toBe("Invoice a");
  });
});

it("reads a draft by its calls", async () => {
  const item = await read("web", { id: "a", draft: true, attachments: [file("invoice.pdf", btoa("%PDF"))] });
  expect(item).toMatchObject({
    id: null,
    subject: "Invoice a",
    to: [{ address: "pay@mill.example" }],
    headers: { failed: { code: "notProvided", detail: "draft" } },
    attachments: [{ content: { missing: [] } }],
  });
});

it("makes three calls at once at most, and reads all the same", async () => {
  const clock = new FakeClock();
  const outlook = new FakeOutlook("web", clock);
  const attachments = Array.from({ length: 30 }, (_, i) => file(`${i}.pdf`, btoa("%PDF")));
  outlook.open({ id: "a", attachments });
  const readings = [1, 2].map(() => readOpenItem({ office: outlook.office, readMessage, after: clock.after }));
  await clock.run();
  for (const opened of await Promise.all(readings)) expect(opened?.item.unread).toEqual([]);
  expect(outlook.mostAtOnce).toBe(3);
});

it("waits no longer than the time limit", async () => {
  const item = await read("web", { id: "a", silent: ["headers", "html", "file"] });
  expect(item.headers).toEqual({ failed: { code: "tookTooLong" } });
  expect(item.bodies).toEqual({ failed: { code: "tookTooLong" } });
});

it("tells of another item until it is told to stop, also where there is none", () => {
  const outlook = new FakeOutlook("web", new FakeClock());
  const seen: (string | null)[] = [];
  const stop = onItemChanged(outlook.office, (key) => seen.push(key?.itemId ?? null));
  outlook.open({ id: "a" });
  outlook.open(undefined);
  outlook.open(null);
  stop();
  outlook.open({ id: "b" });
  expect(seen).toEqual(["a", null, null]);
});

it("reads nothing where nothing is open", async () => {
  const { office } = new FakeOutlook("web", new FakeClock());
  expect(await readOpenItem({ office, readMessage, after: () => () => undefined })).toBeNull();
});

it("never gives another message's result, over 200 changes with chance latency and failures", async () => {
  let state = 7;
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const clock = new FakeClock();
  const outlook = new FakeOutlook("web", clock, () => next() * 400);
  let controller = new AbortController();
  let given = 0;
  let dropped = 0;
  const readings: Promise<void>[] = [];
  for (let round = 0; round < 200; round++) {
    controller.abort();
    controller = new AbortController();
    const failing = next() < 0.3 ? { [next() < 0.5 ? "headers" : "html"]: 5001 } : {};
    outlook.open({ id: `m${round}`, failing, attachments: [file("invoice.pdf", btoa(`m${round}`))] });
    const expected = openKey(outlook.office) as ItemKey;
    // Every other one is left without a word: the item alone tells then.
    const signal = round % 2 === 0 ? { signal: controller.signal } : {};
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after, ...signal });
    readings.push(
      reading.then((opened) => {
        if (opened === null) return void dropped++;
        given++;
        expect(sameItem(outlook.office, opened.key)).toBe(true);
        expect(opened.key).toEqual(expected);
        expect(opened.item.subject).toBe(`Invoice m${round}`);
        const [invoice] = opened.item.attachments;
        expect(invoice?.content).toEqual({ found: new TextEncoder().encode(`m${round}`), missing: [] });
      }),
    );
    const until = clock.now + next() * 2500;
    await clock.run(() => clock.now >= until);
  }
  await clock.run();
  await Promise.all(readings);
  expect(given + dropped).toBe(200);
  expect(Math.min(given, dropped)).toBeGreaterThan(20);
  expect(outlook.mostAtOnce).toBe(3);
});
