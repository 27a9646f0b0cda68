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
