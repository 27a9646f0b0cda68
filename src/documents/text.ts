import type { ReasonCode } from "../analysis";
import { decodeWide } from "./wide";

/** Bytes of a text file that are read. */
const largest = 5_000_000;
/** How much is looked at to tell text from other bytes. */
const sampled = 4096;

/** 0x80 to 0x9F of Windows-1252 (WHATWG Encoding, index windows-1252); Node 20's own decoder leaves them as control characters. */
const upperControls =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Control characters are rare in text; compressed or compiled bytes hold one in ten. */
function isJunk(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampled);
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b).length;
  return controls > sample.length / 20;
}

/**
 * Text of a text file: UTF-8, UTF-16 or UTF-32 by its byte order mark or by where its zeros stand, else UTF-8 where it is
 * that, else Windows-1252. Or why there is none: the bytes are no text, or too many.
 */
export function decodeText(
  bytes: Uint8Array,
  most = largest,
): { readonly text: string } | { readonly failed: ReasonCode } {
  if (bytes.length > most) return { failed: "tooLarge" };
  const wide = decodeWide(bytes);
  if (wide !== null) return { text: wide };
  if (bytes.includes(0) || isJunk(bytes)) return { failed: "damaged" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes) };
  }
}

/** Windows-1252, which every byte sequence is. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
}
