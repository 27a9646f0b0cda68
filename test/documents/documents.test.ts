import type { Attachment } from "../../src/analysis";
import { documentReader } from "../../src/inspect";
import { decodeText } from "../../src/documents/text";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function attachment(name: string, type: string, content: string | Uint8Array): Attachment {
  const bytes = typeof content === "string" ? utf8(content) : content;
  return { name, type, size: bytes.length, inline: false, content: { found: bytes, missing: [] } };
}

const read = (...attachments: readonly Attachment[]) => documentReader({ ocr: false })(attachments);

describe("bytes of a text", () => {
  test.each([
    ["UTF-8", utf8("Zahlung über 5 €"), "Zahlung über 5 €"],
    ["UTF-8 with a mark", utf8("\ufeffIBAN"), "IBAN"],
    ["Windows-1252", Uint8Array.from([0x35, 0x20, 0x80, 0x20, 0xfc]), "5 € ü"],
    ["UTF-16 little endian", Uint8Array.from([0xff, 0xfe, 0x49, 0, 0xac, 0x20]), "I€"],
    ["UTF-16 big endian", Uint8Array.from([0xfe, 0xff, 0, 0x49, 0x20, 0xac]), "I€"],
    ["nothing", new Uint8Array(), ""],
  ])("are read as %s", (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  test("with a NUL are no text", () => {
    expect(decodeText(utf8("IBAN\u0000"))).toEqual({ failed: "damaged" });
  });

  test("are bounded", () => {
    expect(decodeText(new Uint8Array(5_000_000).fill(0x41))).toHaveProperty("text.length", 5_000_000);
    expect(decodeText(new Uint8Array(5_000_001).fill(0x41))).toEqual({ failed: "tooLarge" });
  });
});

describe("attachments", () => {
  test.each([
    ["a.txt", "application/octet-stream", false],
    ["A.CSV", "application/octet-stream", false],
    ["noname", "text/plain", false],
    ["noname", "text/html", true],
    ["a.htm", "application/octet-stream", true],
    ["a.HTML", "text/plain", true],
    ["html.txt", "text/plain", false],
  ])("%s of %s is read, as HTML: %j", async (name, type, html) => {
    const { found, missing } = await read(attachment(name, type, "Pay here"));
    expect(found).toEqual([{ name, document: 0, layer: "text", page: null, text: "Pay here", html }]);
    expect(missing).toEqual([]);
  });

  test("what isn't read is said, and the others are read", async () => {
    const failed: Attachment = {
      ...attachment("locked.txt", "text/plain", ""),
      content: { failed: { code: "encrypted" } },
    };
    const { found, missing } = await read(
      attachment("scan.rar", "application/vnd.rar", "Rar!\u001a\u0007"),
      attachment("empty.txt", "text/plain", ""),
      attachment("binary.txt", "text/plain", "a\u0000b"),
      attachment("large.txt", "text/plain", new Uint8Array(5_000_001).fill(0x41)),
      failed,
      attachment("a.txt", "text/plain", "Pay here"),
    );
    expect(found.map(({ name }) => name)).toEqual(["a.txt"]);
    expect(missing).toEqual([
      { code: "unsupported", detail: "scan.rar" },
      { code: "empty", detail: "empty.txt" },
      { code: "damaged", detail: "binary.txt" },
      { code: "tooLarge", detail: "large.txt" },
      { code: "encrypted", detail: "locked.txt" },
    ]);
  });

  test("an attached message is left to the reader of messages, and its files are read", async () => {
    const inner = { attachments: [attachment("a.txt", "text/plain", "Pay here")] };
    const message = { ...attachment("a.eml", "message/rfc822", "x"), message: inner };
    const { found, missing } = await read(message as unknown as Attachment);
    expect(found.map(({ name }) => name)).toEqual(["a.eml/a.txt"]);
    expect(missing).toEqual([]);
  });
});
