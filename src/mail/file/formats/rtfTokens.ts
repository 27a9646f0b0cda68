/** A piece of RTF (Rich Text Format 1.9.1): a group's bracket, a control word or symbol, or a run of bytes. */
export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | null }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** A control word's letters, and the digits of its number. */
const MAX_LETTERS = 32;
const MAX_DIGITS = 10;

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

const isSpecial = (byte: number): boolean =>
  byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 0x0d || byte === 0x0a || byte === 0;

/** Takes RTF apart, from left to right. Binary data (`\bin`) is passed over; line ends are none of the text. */
export function* rtfTokens(bytes: Uint8Array): Generator<Token> {
  const at = (index: number): number => bytes[index] ?? 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = at(i);
    if (byte === OPEN) yield { kind: "open" };
    else if (byte === CLOSE) yield { kind: "close" };
    else if (byte === 0x0d || byte === 0x0a || byte === 0) continue;
    else if (byte !== BACKSLASH) {
      let end = i + 1;
      while (end < bytes.length && !isSpecial(at(end))) end++;
      yield { kind: "bytes", bytes: bytes.subarray(i, end) };
      i = end - 1;
    } else if (!isLetter(at(i + 1))) {
      i++;
      const symbol = String.fromCharCode(at(i));
      if (symbol === "'") {
        const hex = Number.parseInt(String.fromCharCode(at(i + 1), at(i + 2)), 16);
        i += 2;
        if (!Number.isNaN(hex)) yield { kind: "bytes", bytes: Uint8Array.of(hex) };
      } else if (symbol === "\\" || symbol === "{" || symbol === "}") {
        yield { kind: "bytes", bytes: bytes.subarray(i, i + 1) };
      } else {
        yield { kind: "word", name: symbol, value: null };
      }
    } else {
      let end = i + 1;
      while (isLetter(at(end)) && end - i <= MAX_LETTERS) end++;
      const name = String.fromCharCode(...bytes.subarray(i + 1, end));
      const digits = end;
      if (at(end) === 0x2d) end++;
      while (isDigit(at(end)) && end - digits <= MAX_DIGITS) end++;
      const number = String.fromCharCode(...bytes.subarray(digits, end));
      const value = /\d/.test(number) ? Number(number) : null;
      if (at(end) === 0x20) end++;
      if (name === "bin") end += Math.max(0, value ?? 0);
      else yield { kind: "word", name, value };
      i = end - 1;
    }
  }
}
