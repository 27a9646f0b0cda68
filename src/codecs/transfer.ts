import { hexByte } from "./bytes";

const SPACE = 0x40;
const PADDING = 0x41;
const OTHER = 0x42;

/** Value of a digit (RFC 4648 section 4), or the kind of character. */
const kinds = new Uint8Array(256).fill(OTHER);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((digit, value) => {
  kinds[digit.charCodeAt(0)] = value;
});
for (const space of "\t\n\v\f\r ") kinds[space.charCodeAt(0)] = SPACE;
kinds["=".charCodeAt(0)] = PADDING;

/** `out` may be `data` itself. */
function decodeInto(out: Uint8Array, data: Uint8Array, end: number): { length: number; damaged: boolean } {
  let length = 0;
  let pending = 0;
  let bits = 0;
  let damaged = false;
  for (let at = 0; at < end; at++) {
    const kind = kinds[data[at] ?? 0] ?? OTHER;
    if (kind < SPACE) {
      pending = (pending << 6) | kind;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      out[length++] = pending >> bits;
    } else if (kind === PADDING) {
      // A single digit makes no byte.
      if (bits === 6) damaged = true;
      bits = 0;
    }
  }
  return { length, damaged: damaged || bits > 0 };
}

/** RFC 2045 section 6.8, lenient: padding only ends a run, since some mailers pad each line. `damaged`: last group incomplete. */
export function decodeBase64(data: Uint8Array): { readonly bytes: Uint8Array; readonly damaged: boolean } {
  const out = new Uint8Array(Math.ceil((data.length * 3) / 4));
  const { length, damaged } = decodeInto(out, data, data.length);
  return { bytes: out.subarray(0, length), damaged };
}

/** Ignores white space; null for any other character. For data of programs: a file in a document, or Outlook's. */
export function base64Bytes(text: string): Uint8Array | null {
  const digits = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] ?? OTHER;
    if (kind === PADDING) break;
    if (kind === OTHER) return null;
    if (kind !== SPACE) digits[length++] = code;
  }
  return digits.subarray(0, decodeInto(digits, digits, length).length);
}

const EQUALS = 0x3d;
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/** RFC 2045 section 6.7. Keeps malformed escapes, drops spaces at line ends, and turns CRLF into LF. */
export function decodeQuotedPrintable(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length);
  let length = 0;
  // Start of trailing literal spaces; escaped ones (=20) are content.
  let solid = 0;
  for (let i = 0; i < data.length; i++) {
    const byte = data[i] ?? 0;
    if (byte === EQUALS) {
      const escaped = hexByte(data, i + 1);
      if (escaped >= 0) {
        out[length++] = escaped;
        solid = length;
        i += 2;
        continue;
      }
      let next = i + 1;
      while (isBlank(data[next])) next++;
      const crlf = data[next] === 0x0d && data[next + 1] === 0x0a;
      if (next >= data.length || crlf || data[next] === 0x0a) {
        i = crlf ? next + 1 : next;
        solid = length;
        continue;
      }
    }
    if (byte === 0x0a) {
      const carriage = length > 0 && out[length - 1] === 0x0d ? 1 : 0;
      let end = length - carriage;
      while (end > solid && isBlank(out[end - 1])) end--;
      length = end;
    }
    out[length++] = byte;
    if (byte === 0x0a) solid = length;
  }
  return out.subarray(0, length);
}
