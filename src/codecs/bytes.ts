/** Joins pieces; a single one isn't copied. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Calls accept a limited number of arguments. */
const perCall = 8192;

/** ISO 8859-1: for regular expressions, and for ASCII. */
export function latin1(bytes: Uint8Array, from = 0, length = bytes.length): string {
  const end = Math.min(from + length, bytes.length);
  if (end - from <= perCall) return String.fromCharCode(...bytes.subarray(from, end));
  const pieces: string[] = [];
  for (let at = from; at < end; at += perCall)
    pieces.push(String.fromCharCode(...bytes.subarray(at, Math.min(at + perCall, end))));
  return pieces.join("");
}
/** Or -1. */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Or -1. */
export function hexByte(bytes: Uint8Array, position: number): number {
  const high = hexDigit(bytes[position]);
  const low = high < 0 ? -1 : hexDigit(bytes[position + 1]);
  return low < 0 ? -1 : high * 16 + low;
}
