import { decodeBase64, decodeQuotedPrintable } from "../../../codecs";

/** `damaged` if data is certainly missing at the end. */
export interface Transferred {
  readonly bytes: Uint8Array;
  readonly damaged: boolean;
  /** Its bytes are left as they are. */
  readonly unknownEncoding: string | null;
}

/** Used by old Outlook and Unix mailers: length, then groups of four characters from space on. */
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

/** True if this ASCII text is at the position. */
export function matches(data: Uint8Array, position: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (data[position + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Decodes Content-Transfer-Encoding, or null. */
export function takeOffTransferEncoding(data: Uint8Array, encoding: string | null): Transferred {
  const name = /[\w-]{1,40}/.exec((encoding ?? "").toLowerCase())?.[0] ?? "";
  const unknownEncoding = null;
  if (name.includes("base64")) return { ...decodeBase64(data), unknownEncoding };
  if (name.includes("quoted-printable")) return { bytes: decodeQuotedPrintable(data), damaged: false, unknownEncoding };
  if (/^(?:x-)?uu(?:encode[d]?)?$/.test(name)) return { ...decodeUuencode(data), unknownEncoding };
  // RFC 2045 section 6.2 has three names for unencoded data; "8-bit", "7-bit", "none" and "plain" are common errors.
  const asIs = /^(?:|7-?bits?|8-?bits?|binary|none|identity|plain|text|utf-?8|us-ascii|quoted|printable)$/.test(name);
  return { bytes: data, damaged: false, unknownEncoding: asIs ? null : name };
}
