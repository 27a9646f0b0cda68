import { decodeQuotedPrintable, hexByte, hexDigit } from "../../src/codecs";

const decoded = (text: string): string =>
  Buffer.from(decodeQuotedPrintable(new Uint8Array(Buffer.from(text, "latin1")))).toString("latin1");

it.each([
  ["an escape, in either case", "=41=c3=A9", "A\u00c3\u00a9"],
  ["a line that goes on", "pay=\r\nable", "payable"],
  ["a line that goes on behind blanks", "pay= \t\nable", "payable"],
  ["one at the very end", "pay=", "pay"],
  ["blanks before a line's end, which becomes LF", "pay \t\r\nnow  \nend", "pay\nnow\nend"],
  ["blanks at the very end", "pay  ", "pay  "],
  ["blanks that are escaped", "pay=20\nnow=09\r\n", "pay \nnow\t\n"],
  ["what is no escape", "a=zz=4=b =", "a=zz=4=b "],
  ["bytes as they are", "\u00e9=3D", "\u00e9="],
])("reads %s", (_, text, result) => {
  expect(decoded(text)).toBe(result);
});

it("knows hexadecimal digits and nothing else", () => {
  for (let byte = 0; byte < 256; byte++) {
    const char = String.fromCharCode(byte);
    expect(hexDigit(byte)).toBe(/[0-9a-f]/i.test(char) ? Number.parseInt(char, 16) : -1);
  }
  expect(hexDigit(undefined)).toBe(-1);
  expect(hexByte(Uint8Array.of(0x46, 0x65, 0x67), 0)).toBe(0xfe);
  expect(hexByte(Uint8Array.of(0x46, 0x65, 0x67), 1)).toBe(-1);
  expect(hexByte(Uint8Array.of(0x46), 0)).toBe(-1);
});
