import { byteOrderMark, decodeWindows1252 } from "../../codecs";
import { quoted } from "./fault";

/** A file's text, and a warning about its encoding. */
export type Decoded = { readonly text: string; readonly warning: string | null } | { readonly error: string };

const binaries: readonly { readonly magic: readonly number[]; readonly what: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], what: "an Excel workbook (.xlsx) or another ZIP archive" },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Excel workbook (.xls)" },
  { magic: [0x25, 0x50, 0x44, 0x46], what: "a PDF" },
  { magic: [0x1f, 0x8b], what: "a gzip archive" },
];

/** UTF-8, UTF-16 with a byte order mark, else Windows-1252 (reported, since guessed). */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const binary = binaries.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));
  if (binary !== undefined) return { error: `${quoted(name)} is ${binary.what}. Save it as CSV UTF-8 and load that.` };
  const mark = byteOrderMark(bytes);
  if (mark !== null && mark !== "utf-8") return strict(bytes, mark, "UTF-16");
  const utf8 = strict(bytes, "utf-8", "UTF-8");
  // Such an early NUL means another encoding or a binary file.
  if (bytes.subarray(0, 64).includes(0))
    return { error: `${quoted(name)} is not a text file, or UTF-16 without a byte order mark. Save it as CSV UTF-8.` };
  if ("text" in utf8) return utf8;
  const warning = "The file is not UTF-8 and was read as Windows-1252. Check the names, or save it as UTF-8.";
  return { text: decodeWindows1252(bytes), warning };
}

function strict(bytes: Uint8Array, encoding: string, called: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), warning: null };
  } catch {
    return { error: `The file is damaged: it is not valid ${called}.` };
  }
}
