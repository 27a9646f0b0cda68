import type { ReasonCode } from "../analysis";
import { decodeWindows1252 } from "../codecs";
import { decodeWide } from "./wide";

const maxBytes = 5_000_000;
const sampled = 4096;

/** Control characters are rare in text; one in ten in compressed or compiled bytes. */
function isJunk(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampled);
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b).length;
  return controls > sample.length / 20;
}

/** Decodes UTF-8, UTF-16 or UTF-32 by mark or zeros, else Windows-1252. Fails for binary or too large files. */
export function decodeText(
  bytes: Uint8Array,
  max = maxBytes,
): { readonly text: string } | { readonly failed: ReasonCode } {
  if (bytes.length > max) return { failed: "tooLarge" };
  const wide = decodeWide(bytes);
  if (wide !== null) return { text: wide };
  if (bytes.includes(0) || isJunk(bytes)) return { failed: "damaged" };
  return { text: decodeNarrow(bytes) };
}

/** UTF-8 if valid, else Windows-1252, which accepts every byte. */
export function decodeNarrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
