import type { ReasonCode } from "../analysis";
import { decodeWindows1252 } from "../codecs";
import { decodeWide } from "./wide";

/** Bytes of a text file that are read. */
const largest = 5_000_000;
/** How much is looked at to tell text from other bytes. */
const sampled = 4096;

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
  return { text: decodeNarrow(bytes) };
}

/** UTF-8 where the bytes are that, else Windows-1252, which gives every byte a character. */
export function decodeNarrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
