/** Content after its transfer encoding was taken off. `damaged` where data is certain to be missing at the end. */
export interface Transferred {
  readonly bytes: Uint8Array;
  readonly damaged: boolean;
  /** The encoding's name where it is one that is not read; the bytes are then as they came. */
  readonly unknownEncoding: string | null;
}

const INVALID = 0xff;
const BASE64 = new Uint8Array(256).fill(INVALID);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  .split("")
  .forEach((letter, value) => (BASE64[letter.charCodeAt(0)] = value));

const EQUALS = 0x3d;

/**
 * Base64 (RFC 2045 section 6.8): characters outside the alphabet are passed over, and padding in the middle ends a run,
 * because some mailers pad each line. `damaged` where the last group is incomplete.
 */
export function decodeBase64(data: Uint8Array): { readonly bytes: Uint8Array; readonly damaged: boolean } {
  const out = new Uint8Array(Math.ceil((data.length * 3) / 4));
  let length = 0;
  let group = 0;
  let have = 0;
  let damaged = false;
  // The bytes of a group of 2 or 3 characters; a single one does not make a byte.
  const flush = (): void => {
    if (have >= 2) out[length++] = have === 2 ? group >> 4 : group >> 10;
    if (have === 3) out[length++] = (group >> 2) & 0xff;
    if (have === 1) damaged = true;
    group = 0;
    have = 0;
  };
  for (const byte of data) {
    const value = BASE64[byte] ?? INVALID;
    if (value !== INVALID) {
      group = (group << 6) | value;
      if (++have === 4) {
        out[length++] = group >> 16;
        out[length++] = (group >> 8) & 0xff;
        out[length++] = group & 0xff;
        group = 0;
        have = 0;
      }
    } else if (byte === EQUALS) {
      flush();
    }
  }
  if (have > 0) {
    flush();
    damaged = true;
  }
  return { bytes: out.subarray(0, length), damaged };
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The byte that `=XX` at this position stands for, or -1. */
export function hexByte(data: Uint8Array, position: number): number {
  const high = hexDigit(data[position + 1]);
  const low = high < 0 ? -1 : hexDigit(data[position + 2]);
  return low < 0 ? -1 : high * 16 + low;
}

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/** Quoted-printable (RFC 2045 section 6.7). What is no escape stays as written; blanks before a line's end are dropped. */
export function decodeQuotedPrintable(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length);
  let length = 0;
  // Where the blanks at the end of what was written begin; escaped ones (=20) are content.
  let solid = 0;
  for (let i = 0; i < data.length; i++) {
    const byte = data[i] ?? 0;
    if (byte === EQUALS) {
      const escaped = hexByte(data, i);
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

/** Uuencoding, as old Outlook and Unix mailers send it: length, then groups of four characters from space on. */
function decodeUuencode(data: Uint8Array): { readonly bytes: Uint8Array; readonly damaged: boolean } {
  const out = new Uint8Array(data.length);
  let length = 0;
  let started = false;
  let ended = false;
  for (let start = 0; start < data.length && !ended;) {
    const found = data.indexOf(0x0a, start);
    const end = found < 0 ? data.length : found;
    const first = data[start] ?? 0;
    if (!started) {
      started = matches(data, start, "begin ");
    } else if (matches(data, start, "end")) {
      ended = true;
    } else {
      const size = (first - 0x20) & 0x3f;
      const sextet = (at: number): number => (at < end ? ((data[at] ?? 0x20) - 0x20) & 0x3f : 0);
      for (let i = 0, at = start + 1; i < size && at < end; i += 3, at += 4) {
        const group = (sextet(at) << 18) | (sextet(at + 1) << 12) | (sextet(at + 2) << 6) | sextet(at + 3);
        for (let k = 0; k < 3 && i + k < size; k++) out[length++] = (group >> (16 - 8 * k)) & 0xff;
      }
    }
    start = end + 1;
  }
  return { bytes: out.subarray(0, length), damaged: !ended };
}

/** Does this ASCII text stand at this position? */
export function matches(data: Uint8Array, position: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (data[position + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Takes the transfer encoding off. `encoding` is the value of Content-Transfer-Encoding, or null. */
export function takeOffTransferEncoding(data: Uint8Array, encoding: string | null): Transferred {
  const name = /[\w-]{1,40}/.exec((encoding ?? "").toLowerCase())?.[0] ?? "";
  const unknownEncoding = null;
  if (name.includes("base64")) return { ...decodeBase64(data), unknownEncoding };
  if (name.includes("quoted-printable")) return { bytes: decodeQuotedPrintable(data), damaged: false, unknownEncoding };
  if (/^(?:x-)?uu(?:encode[d]?)?$/.test(name)) return { ...decodeUuencode(data), unknownEncoding };
  // RFC 2045 section 6.2: three names for data as it is; "8-bit", "7-bit", "none" and "plain" are common misspellings.
  const asIs = /^(?:|7-?bits?|8-?bits?|binary|none|identity|plain|text|utf-?8|us-ascii|quoted|printable)$/.test(name);
  return { bytes: data, damaged: false, unknownEncoding: asIs ? null : name };
}
