import { latin1 } from "./bytes";

/** 0x80 to 0x9F (WHATWG Encoding, index windows-1252), which Node 20 leaves as controls: euro signs, dashes, apostrophes. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Decodes windows-1252, which accepts every byte. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}

/** Charset of a byte order mark, which overrides any label (WHATWG Encoding section 6). */
export function byteOrderMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** From each of the words, which spaces separate, to their key. */
export const inverted = <Key extends string>(table: Readonly<Record<Key, string>>): ReadonlyMap<string, Key> =>
  new Map((Object.keys(table) as Key[]).flatMap((key) => table[key].split(" ").map((word) => [word, key] as const)));

/** Windows code pages whose label doesn't contain their number (Microsoft's code page identifiers). */
const codePages = inverted({
  ...{
    ibm866: "866",
    "windows-874": "874",
    shift_jis: "932",
    gbk: "936 20936 51936",
    "euc-kr": "949 51949",
    big5: "950",
  },
  ...{ "utf-16le": "1200", "utf-16be": "1201", macintosh: "10000", "x-mac-cyrillic": "10007", "us-ascii": "20127" },
  ...{ "koi8-r": "20866", "euc-jp": "20932 51932", "koi8-u": "21866", "iso-2022-jp": "50220 50221 50222" },
  ...{ gb18030: "54936", "utf-8": "65001" },
});

/** WHATWG label, or null. */
export function charsetOfCodePage(page: number): string | null {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  if (page >= 28591 && page <= 28606) return `iso-8859-${page - 28590}`;
  return codePages.get(String(page)) ?? null;
}
