import { byteOrderMark, decodeWindows1252, latin1 } from "../codecs";
import type { ReasonCode } from "../analysis";

const sampled = 4096;

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    pieces.push(code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "\ufffd");
  }
  return pieces.join("");
}

function zeros(sample: Uint8Array): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  });
  return counts;
}

/** Unmarked UTF-16 has its zeros on one side: those of letters, spaces and digits. */
function unmarked(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, sampled);
  const [even, odd] = zeros(sample);
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < 2) return null;
  if (Math.max(even, odd) * 10 < sample.length || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** UTF-32 by its mark, UTF-16 by its mark or zeros. Null for others. */
export function decodeWide(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return decodeUtf32(bytes, true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(bytes, false);
  const mark = byteOrderMark(bytes);
  const label = mark === null || mark === "utf-8" ? unmarked(bytes) : mark;
  return label === null ? null : new TextDecoder(label).decode(bytes);
}

const maxBytes = 5_000_000;

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

function declared(bytes: Uint8Array): string | null {
  return (
    /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})["']/.exec(latin1(bytes, 0, 400))?.[1] ??
    null
  );
}

/** Decodes XML by its byte order mark, first bytes (XML 1.0, appendix F) or declaration, else UTF-8 or as plain text. */
export function decodeXml(bytes: Uint8Array): { readonly text: string } | { readonly failed: ReasonCode } {
  const label = declared(bytes)?.toLowerCase();
  // A declaration readable as ASCII isn't in UTF-16, whatever it says.
  if (label === undefined || /^(?:utf-?8|utf-?16|utf-?32|ucs|us-ascii|windows-1252|iso-8859-1$)/.test(label))
    return decodeText(bytes, bytes.length);
  try {
    return { text: new TextDecoder(label).decode(bytes) };
  } catch {
    return { failed: "unknownCharset" };
  }
}
