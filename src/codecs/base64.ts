/** What a character is that is no digit of base64. */
const SPACE = 0x40;
const PADDING = 0x41;
const OTHER = 0x42;

/** The value of a digit by its code (RFC 4648 section 4), or what else the character is. */
const kinds = new Uint8Array(256).fill(OTHER);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((digit, value) => {
  kinds[digit.charCodeAt(0)] = value;
});
for (const space of "\t\n\v\f\r ") kinds[space.charCodeAt(0)] = SPACE;
kinds["=".charCodeAt(0)] = PADDING;

/**
 * Base64 as mail has it (RFC 2045 section 6.8): characters outside the alphabet are passed over, and padding in the middle
 * ends a run, because some mailers pad each line. `damaged` where the last group is incomplete.
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
    const kind = kinds[byte] ?? OTHER;
    if (kind < SPACE) {
      group = (group << 6) | kind;
      if (++have === 4) {
        out[length++] = group >> 16;
        out[length++] = (group >> 8) & 0xff;
        out[length++] = group & 0xff;
        group = 0;
        have = 0;
      }
    } else if (kind === PADDING) {
      flush();
    }
  }
  if (have > 0) {
    flush();
    damaged = true;
  }
  return { bytes: out.subarray(0, length), damaged };
}

/**
 * The bytes of a text in base64 up to its padding, white space passed over; null where another character stands in it. For
 * what a program wrote whole: a file within a document, or what Outlook hands over.
 */
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
  return decodeBase64(digits.subarray(0, length)).bytes;
}
