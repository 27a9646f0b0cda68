import { byteOrderMark, charsetOfCodePage, concatenated, decodeWindows1252, latin1 } from "../../src/codecs";

const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);

it("reads windows-1252 as the WHATWG's index has it", () => {
  const text = decodeWindows1252(all);
  expect(text).toHaveLength(256);
  expect(text.slice(0, 0x80)).toBe(latin1(all, 0, 0x80));
  expect(text.slice(0xa0)).toBe(latin1(all, 0xa0));
  expect(text.slice(0x80, 0xa0)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
});

it("gives each byte its character, however many there are", () => {
  expect(latin1(all)).toBe(Buffer.from(all).toString("latin1"));
  const many = new Uint8Array(100_003).fill(0xe9);
  expect(latin1(many)).toBe("\u00e9".repeat(100_003));
  expect(latin1(many, 50_000, 20_000)).toHaveLength(20_000);
  expect(latin1(all, 250, 100)).toBe("\u00fa\u00fb\u00fc\u00fd\u00fe\u00ff");
  expect(latin1(all, 300, 10)).toBe("");
});

it.each([
  ["utf-8", [0xef, 0xbb, 0xbf, 0x41]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff, 0x00]],
  [null, [0xef, 0xbb]],
  [null, [0xff]],
  [null, []],
])("sees the byte order mark of %s", (label, bytes) => {
  expect(byteOrderMark(Uint8Array.from(bytes))).toBe(label);
});

it("names code pages by labels that decoders have", () => {
  const named = Array.from({ length: 66_000 }, (_, page) => charsetOfCodePage(page)).filter((label) => label !== null);
  expect(named).toContain("iso-8859-12");
  // A name that was kept free, and a charset that Node 20 can't read.
  for (const label of named.filter((each) => !/^iso-8859-1[26]$/.test(each)))
    expect(() => new TextDecoder(label)).not.toThrow();
  expect(charsetOfCodePage(1252)).toBe("windows-1252");
  expect(charsetOfCodePage(28605)).toBe("iso-8859-15");
  expect(charsetOfCodePage(437)).toBeNull();
  expect(charsetOfCodePage(0)).toBeNull();
});

it("puts pieces together, and copies none that is alone", () => {
  const piece = Uint8Array.of(1, 2);
  expect(concatenated([piece])).toBe(piece);
  expect(concatenated([piece, new Uint8Array(0), Uint8Array.of(3)])).toEqual(Uint8Array.of(1, 2, 3));
  expect(concatenated([])).toEqual(new Uint8Array(0));
});
