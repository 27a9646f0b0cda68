import type { MailItem } from "../../../src/analysis";
import { readMessage } from "../../../src/mail/file/index";
import { bodiesOf, lines, read, textOf, unreadOf, utf8 } from "./helpers";
import { attribute, tnef } from "./make/tnef";

const rtf = utf8("{\\rtf1\\ansi Please pay at once.}");
const packed = (bytes: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(16);
  [bytes.length + 12, bytes.length, 0x414c454d, 0].forEach((value, i) => head.writeUInt32LE(value, 4 * i));
  return new Uint8Array(Buffer.concat([head, bytes]));
};

/** A message with a text and winmail.dat. */
function withTnef(bytes: Uint8Array, type = "application/ms-tnef", name = "winmail.dat"): Promise<MailItem> {
  return read(
    lines(
      "From: ann@harbour.example",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Please pay.",
      "--b",
      `Content-Type: ${type}; name=${name}`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(bytes).toString("base64"),
      "--b--",
      "",
    ),
  );
}

describe("TNEF", () => {
  it("brings its bodies and files into the message that it came with, and is no file itself", async () => {
    const item = await withTnef(
      tnef({ 0x1000: "Please pay.", 0x1009: packed(rtf) }, [
        {
          title: "INVOIC~1.PDF",
          data: utf8("%PDF"),
          properties: { 0x3707: "Invoice March.pdf", 0x370e: "application/pdf" },
        },
        { title: "old.txt", data: utf8("old") },
      ]),
    );
    expect(bodiesOf(item)).toMatchObject([
      { type: "text", content: "Please pay." },
      { type: "html", content: expect.stringContaining("Please pay at once.") as string },
    ]);
    expect(item.attachments.map((file) => [file.name, file.type, textOf(file)])).toEqual([
      ["Invoice March.pdf", "application/pdf", "%PDF"],
      ["old.txt", "application/octet-stream", "old"],
    ]);
    expect(unreadOf(item)).toEqual([]);
  });

  it("is told by its bytes, whatever it is called", async () => {
    const item = await withTnef(tnef({ 0x1013: utf8("<p>Pay</p>") }), "application/octet-stream", "part.dat");
    expect(bodiesOf(item).map(({ content }) => content)).toEqual(["Please pay.", "<p>Pay</p>"]);
  });

  it("has the text of programs that know no properties, in their code page", async () => {
    const body = attribute(1, 0x0002800c, Uint8Array.from([...utf8("f"), 0xe4, ...utf8("llig"), 0]));
    const item = await readMessage(tnef({}, [], [body, attribute(1, 0x00018004, utf8("Old\0"))]));
    expect(item.subject).toBe("Old");
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "fällig" }]);
  });

  it("has messages within it", async () => {
    const inner = tnef({ 0x0037: "Inner", 0x1000: "Inner words", 0x0042: "Ann", 0x0065: "ann@harbour.example" });
    const item = await withTnef(tnef({}, [{ properties: { 0x3705: 5, 0x3001: "Inner" }, message: inner }]));
    expect(item.attachments).toMatchObject([
      {
        name: "Inner",
        message: {
          subject: "Inner",
          from: [{ name: "Ann", address: "ann@harbour.example" }],
          bodies: { found: [{ content: "Inner words" }] },
        },
      },
    ]);
    expect(unreadOf(item)).toEqual([]);
  });

  it("says where it was cut, where its sums are wrong, and where it isn't one", async () => {
    const whole = tnef({ 0x1000: "Please pay at once." }, [{ title: "a.txt", data: utf8("abc") }]);
    expect(unreadOf(await withTnef(whole.subarray(0, whole.length - 20)))).toContain("winmail.dat: damaged (TNEF)");
    const wrong = tnef({ 0x1000: "Please pay at once." }, [], [attribute(1, 0x00018004, utf8("S\0"), 1)]);
    expect(unreadOf(await withTnef(wrong))).toEqual(["winmail.dat: damaged (TNEF checksum)"]);
    expect(unreadOf(await withTnef(utf8("junk")))).toEqual(["winmail.dat: damaged (TNEF)"]);
    expect(unreadOf(await readMessage(whole.subarray(0, 6)))).toContain("body: damaged (TNEF)");
    const lying = attribute(1, 0x00069003, Uint8Array.from([255, 255, 255, 255, 0x1f, 0, 0, 0x10, 255, 255, 255, 127]));
    expect(unreadOf(await withTnef(tnef({}, [], [lying])))).toEqual(["winmail.dat: damaged (TNEF properties)"]);
  });

  it("has no more files than a message may have parts", async () => {
    const files = Array.from({ length: 30 }, (_, i) => ({ title: `${i}.txt`, data: utf8("x") }));
    const item = await readMessage(tnef({}, files), { maxParts: 10 });
    expect(item.attachments.length).toBeLessThanOrEqual(10);
    expect(unreadOf(item).join()).toContain("tooMany (parts)");
  });
});
