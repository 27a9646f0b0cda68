import type { MailItem } from "../../../src/analysis";
import { readMessage } from "../../../src/mail/file/index";
import { bodiesOf, headersOf, lines, read, readAll, textOf, unreadOf, utf8 } from "./helpers";
import { compoundFile } from "./make/compound";
import { msgFile, type Values } from "./make/msg";

const ann = {
  0x0042: "Ann Lee",
  0x0064: "SMTP",
  0x0065: "ann@harbour.example",
};
const letter: Values = { 0x001a: "IPM.Note", 0x0037: "Invoice 7", ...ann, 0x1000: "Please pay.\r\n" };

const readMsg = (properties: Values, more: object = {}): Promise<MailItem> =>
  readMessage(msgFile({ properties, ...more }));

describe("a message of Outlook without its header", () => {
  it("has its people, subject, date and text from its properties, and says that the header is not there", async () => {
    const item = await readMsg(
      { ...letter, 0x0039: new Date("2026-10-04T14:24:00Z"), 0x1035: "<id-1@harbour.example>" },
      {
        recipients: [
          { 0x0c15: 1, 0x3001: "Pay Able", 0x3002: "SMTP", 0x3003: "pay@lane.example" },
          { 0x0c15: 0x10000002, 0x3001: "Bo", 0x3002: "EX", 0x3003: "/O=LANE/CN=BO", 0x39fe: "bo@lane.example" },
          { 0x0c15: 3, 0x3001: "Hidden", 0x3003: "hidden@lane.example" },
        ],
      },
    );
    expect(item).toMatchObject({
      id: "id-1@harbour.example",
      subject: "Invoice 7",
      from: [{ name: "Ann Lee", address: "ann@harbour.example" }],
      sender: null,
      to: [{ name: "Pay Able", address: "pay@lane.example" }],
      cc: [{ name: "Bo", address: "bo@lane.example" }],
      date: "2026-10-04T14:24:00Z",
      headers: { failed: { code: "notProvided" } },
    });
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "Please pay.\n" }]);
    expect(unreadOf(item)).toEqual(["headers: notProvided"]);
  });

  it("names no one by an address of Exchange's own", async () => {
    const own = "/o=ExchangeLabs/ou=Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=ann";
    const item = await readMsg({ ...letter, 0x0064: "EX", 0x0065: own });
    expect(item.from).toEqual([{ name: "Ann Lee", address: null }]);
    const known = await readMsg({ ...letter, 0x0064: "EX", 0x0065: own, 0x5d02: "ann@harbour.example" });
    expect(known.from).toEqual([{ name: "Ann Lee", address: "ann@harbour.example" }]);
  });

  it("tells who sent it for whom", async () => {
    const item = await readMsg({ ...letter, 0x0c1a: "Office", 0x0c1e: "SMTP", 0x0c1f: "office@harbour.example" });
    expect(item.sender).toEqual({ name: "Office", address: "office@harbour.example" });
  });

  it("has the addresses that an answer goes to", async () => {
    const provider = [
      0, 0, 0, 0, 0x81, 0x2b, 0x1f, 0xa4, 0xbe, 0xa3, 0x10, 0x19, 0x9d, 0x6e, 0, 0xdd, 1, 0x0f, 0x54, 2,
    ];
    const text = Buffer.from("Ann\0SMTP\0ann@elsewhere.example\0", "utf16le");
    const entry = Buffer.concat([Uint8Array.from([...provider, 0, 0, 0, 0x90]), text]);
    const list = Buffer.concat([
      Uint32Array.of(1, entry.length + 4, entry.length).reduce<Buffer>((all, value) => {
        const four = Buffer.alloc(4);
        four.writeUInt32LE(value);
        return Buffer.concat([all, four]);
      }, Buffer.alloc(0)),
      entry,
    ]);
    const item = await readMsg({ ...letter, 0x004f: new Uint8Array(list), 0x0050: "Ann" });
    expect(item.replyTo).toEqual([{ name: "Ann", address: "ann@elsewhere.example" }]);
    expect((await readMsg({ ...letter, 0x0050: "Ann; Bo" })).replyTo.map(({ name }) => name)).toEqual(["Ann", "Bo"]);
  });

  it("has texts in its code page", async () => {
    const string8 = (...bytes: number[]) => ({ string8: Uint8Array.from(bytes) });
    const item = await readMsg({
      0x3ffd: 1251,
      0x0037: string8(0xd1, 0xf7, 0xb8, 0xf2),
      0x1000: string8(0xcf, 0xeb, 0xe0),
    });
    expect([item.subject, bodiesOf(item)[0]?.content]).toEqual(["Счёт", "Пла"]);
    const unknown = await readMsg({ 0x3ffd: 20273, 0x1000: string8(0x41) });
    expect(unreadOf(unknown)).toContain("body: unknownCharset (cp20273)");
  });

  it("has HTML in the code page that it says", async () => {
    const item = await readMsg({
      ...letter,
      0x3fde: 932,
      0x1013: Uint8Array.from([0x3c, 0x70, 0x3e, 0x8e, 0x78, 0x95, 0xa5]),
    });
    expect(bodiesOf(item)).toEqual([
      { type: "text", content: "Please pay.\n" },
      { type: "html", content: "<p>支払" },
    ]);
  });
});

describe("a message of Outlook with its header", () => {
  const header = lines(
    "Received: from a by b; Sun, 4 Oct 2026 16:24:00 +0200",
    "From: Ann Lee <ann@harbour.example>",
    "Reply-To: ann@elsewhere.example",
    "Date: Sun, 4 Oct 2026 16:24:00 +0200",
    "Subject: Invoice 7",
  );

  it("has it", async () => {
    const item = await readMsg({ ...letter, 0x007d: header });
    expect(headersOf(item).map(({ name }) => name)).toEqual(["Received", "From", "Reply-To", "Date", "Subject"]);
    expect(item.from).toEqual([{ name: "Ann Lee", address: "ann@harbour.example" }]);
    expect(item.replyTo).toEqual([{ name: null, address: "ann@elsewhere.example" }]);
    expect(item.date).toBe("2026-10-04T14:24:00Z");
    expect(unreadOf(item)).toEqual([]);
  });

  it("keeps both authors where its properties name another one, whom Outlook shows", async () => {
    const item = await readMsg({ ...letter, 0x0065: "ann@thief.example", 0x007d: header });
    expect(item.from.map(({ address }) => address)).toEqual(["ann@harbour.example", "ann@thief.example"]);
  });
});

describe("what came with a message of Outlook", () => {
  it("is files, with their names, types and bytes", async () => {
    const item = await readMsg(letter, {
      attachments: [
        { 0x3705: 1, 0x3707: "a/../Rechnung.pdf", 0x370e: "application/pdf", 0x3701: utf8("%PDF") },
        { 0x3705: 1, 0x3704: "LOGO.PNG", 0x3712: "logo@x", 0x3701: utf8("x".repeat(9000)) },
        { 0x3705: 7, 0x3707: "cloud.docx" },
        { 0x3705: 1, 0x3707: "lost.txt" },
      ],
    });
    expect(item.attachments).toMatchObject([
      { name: "Rechnung.pdf", type: "application/pdf", size: 4, inline: false },
      { name: "LOGO.PNG", size: 9000, inline: true },
      { name: "cloud.docx", content: { failed: { code: "unsupported", detail: "cloud attachment" } } },
      { name: "lost.txt", content: { failed: { code: "damaged" } } },
    ]);
    expect(textOf(item.attachments[0])).toBe("%PDF");
    expect(unreadOf(item)).toEqual([
      "headers: notProvided",
      "cloud.docx: unsupported (cloud attachment)",
      "lost.txt: damaged (no content)",
    ]);
  });

  it("is messages, within each other, down to the bound", async () => {
    const nest = (depth: number): object => ({
      properties: { ...letter, 0x0037: `level ${depth}` },
      attachments: depth === 0 ? [] : [{ 0x3705: 5, message: nest(depth - 1) }],
    });
    const item = await readMessage(msgFile(nest(3) as Parameters<typeof msgFile>[0]));
    expect(item.attachments).toMatchObject([
      {
        name: "level 2.msg",
        message: { subject: "level 2", from: [ann].map(() => ({ address: "ann@harbour.example" })) },
      },
    ]);
    expect(unreadOf(item)).toEqual(["headers: notProvided"]);
    const deep = await readMessage(msgFile(nest(8) as Parameters<typeof msgFile>[0]));
    expect(unreadOf(deep).at(-1)).toMatch(/tooDeep \(attached messages\)$/);
  });

  it("is mail in RFC 5322 and Outlook's own, each within the other", async () => {
    const inner = "Subject: in\r\n\r\nx";
    const item = await readMsg(letter, { attachments: [{ 0x3707: "m.eml", 0x3701: utf8(inner) }] });
    expect(item.attachments[0]?.message?.subject).toBe("in");
    const outer = lines(
      "Content-Type: application/vnd.ms-outlook; name=any.bin",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(msgFile({ properties: letter })).toString("base64"),
    );
    expect((await read(outer)).attachments[0]?.message).toMatchObject({ subject: "Invoice 7" });
    expect(unreadOf(await read(outer))).toEqual([]);
  });

  it("is the signed message, where Outlook keeps it in one file", async () => {
    const signed = lines('Content-Type: multipart/signed; boundary="s"', "", "--s", "", "Signed words.", "--s--", "");
    const item = await readMsg(
      { 0x001a: "IPM.Note.SMIME.MultipartSigned", 0x0037: "s" },
      { attachments: [{ 0x3707: "smime.p7m", 0x370e: "multipart/signed", 0x3701: utf8(signed) }] },
    );
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "Signed words." }]);
    expect(item.attachments).toEqual([]);
  });

  it("is closed by rights management, and says so", async () => {
    const item = await readMsg({ 0x0037: "s" }, { attachments: [{ 0x3707: "message.rpmsg", 0x3701: utf8("v") }] });
    expect(item.bodies).toEqual({ failed: { code: "encrypted", detail: "rights management" } });
  });
});

describe("a compound file", () => {
  it("is told by its content, in files and streams, and is no message where it is a document", async () => {
    const [item] = await readAll(msgFile({ properties: letter }), 100);
    expect(item?.subject).toBe("Invoice 7");
    const document = compoundFile({ WordDocument: new Uint8Array(600) });
    expect(unreadOf(await readMessage(document))).toEqual(["message: unsupported (compound file)"]);
    const attached = lines(
      "Content-Type: application/msword; name=a.doc",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(document).toString("base64"),
    );
    expect((await read(attached)).attachments[0]?.message).toBeUndefined();
  });

  it("is read as far as it goes, where it was cut", async () => {
    const whole = msgFile({ properties: { ...letter, 0x1000: "Please pay. ".repeat(2000) } });
    const item = await readMessage(whole.subarray(0, whole.length - 512));
    expect(item.unread.length).toBeGreaterThan(0);
    for (let end = 0; end < whole.length; end += 300) {
      const part = await readMessage(whole.subarray(0, end));
      expect(part.unread.length).toBeGreaterThan(0);
    }
  });

  it("ends where its sectors, its directory or its tables lead in circles", async () => {
    const long = { ...letter, 0x1000: "Please pay. ".repeat(3000) };
    const whole = msgFile({ properties: long, attachments: [{ 0x3707: "a", 0x3701: new Uint8Array(90_000) }] });
    const view = new DataView(whole.buffer);
    const tableAt = (view.getUint32(76, true) + 1) * 512;
    for (const value of [0, 1, 5, view.getUint32(48, true)]) {
      const loop = whole.slice();
      const inLoop = new DataView(loop.buffer);
      for (let at = tableAt; at < loop.length; at += 4) inLoop.setUint32(at, value, true);
      expect((await readMessage(loop)).unread.length).toBeGreaterThan(0);
    }
    const tree = whole.slice();
    const inTree = new DataView(tree.buffer);
    const directory = (view.getUint32(48, true) + 1) * 512;
    for (let at = directory; at < directory + 1024; at += 128) inTree.setUint32(at + 72, 1, true);
    expect((await readMessage(tree)).unread.length).toBeGreaterThan(0);
  });

  it("gives no sector more often than it has it: a small file is no large one", async () => {
    const streams = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        `__attach_version1.0_#${i.toString(16).padStart(8, "0")}`,
        { "__substg1.0_37010102": new Uint8Array(5000), "__properties_version1.0": new Uint8Array(8) },
      ]),
    );
    const whole = compoundFile({ "__properties_version1.0": new Uint8Array(32), ...streams });
    const view = new DataView(whole.buffer);
    // Every stream claims to be as long as the whole file.
    for (let at = 512; at + 128 <= whole.length; at += 128)
      if (view.getUint32(at + 120, true) === 5000) view.setUint32(at + 120, whole.length, true);
    const start = process.cpuUsage();
    const item = await readMessage(whole);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1000);
    const sizes = item.attachments.reduce((sum, { size }) => sum + (size ?? 0), 0);
    expect(sizes).toBeLessThan(2 * whole.length);
    expect(unreadOf(item)).toContain("body: damaged (Outlook .msg)");
  });
});
