import type { ReasonCode } from "../analysis";
import { unreadFile, type DocumentFile, type DocumentRead } from "./reader";

/** Bytes of a text file that are read. */
const largest = 5_000_000;

/** 0x80 to 0x9F of Windows-1252 (WHATWG Encoding, index windows-1252); Node 20's own decoder leaves them as control characters. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/**
 * Text of a text file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 where it is that, else Windows-1252. Or why
 * there is none: the bytes are no text, or too many.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly failed: ReasonCode } {
  if (bytes.length > largest) return { failed: "tooLarge" };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (bytes.includes(0)) return { failed: "damaged" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes) };
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}

function readAs(html: boolean, { name, bytes }: DocumentFile): Promise<DocumentRead> {
  const decoded = decodeText(bytes);
  if ("failed" in decoded) return Promise.resolve(unreadFile(name, decoded.failed));
  const { text } = decoded;
  return Promise.resolve({
    texts: [{ name, layer: "text", page: null, text, html }],
    notes: [],
    missing: [],
    files: [],
  });
}

/** Reads a file of plain text, tables in CSV too. */
export const readText = (file: DocumentFile): Promise<DocumentRead> => readAs(false, file);

/** Reads a web page: its source, which the analysis reads as a person sees it. */
export const readHtmlFile = (file: DocumentFile): Promise<DocumentRead> => readAs(true, file);
