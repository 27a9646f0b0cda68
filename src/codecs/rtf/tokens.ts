import { latin1 } from "../bytes";

/** Rich Text Format 1.9.1: group bracket, control word or symbol, run of bytes, or binary data (`\bin`). */
export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | null }
  | { readonly kind: "bytes" | "binary"; readonly bytes: Uint8Array };

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isBreak = (byte: number): boolean => byte === 0x0d || byte === 0x0a || byte === 0;
const isSpecial = (byte: number): boolean => byte === 0x5c || byte === 0x7b || byte === 0x7d || isBreak(byte);

/** Linear time. Line ends aren't text. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const at = (index: number): number => bytes[index] ?? 0;
  let place = 0;
  while (place < bytes.length) {
    const byte = at(place);
    const start = place++;
    if (byte === 0x7b) yield { kind: "open" };
    else if (byte === 0x7d) yield { kind: "close" };
    else if (isBreak(byte)) continue;
    else if (byte !== 0x5c) {
      while (place < bytes.length && !isSpecial(at(place))) place++;
      yield { kind: "bytes", bytes: bytes.subarray(start, place) };
    } else if (isLetter(at(place))) {
      while (isLetter(at(place)) && place - start <= 32) place++;
      const name = latin1(bytes.subarray(start + 1, place));
      const digits = place;
      if (at(place) === 0x2d) place++;
      while (isDigit(at(place)) && place - digits <= 10) place++;
      const number = latin1(bytes.subarray(digits, place));
      const value = /\d/.test(number) ? Number(number) : null;
      if (at(place) === 0x20) place++;
      if (name === "bin") {
        const from = place;
        place += Math.max(0, value ?? 0);
        yield { kind: "binary", bytes: bytes.subarray(from, place) };
      } else yield { kind: "word", name, value };
    } else {
      const symbol = String.fromCharCode(at(place++));
      if (symbol === "'") {
        const hex = Number.parseInt(String.fromCharCode(at(place), at(place + 1)), 16);
        place += 2;
        if (!Number.isNaN(hex)) yield { kind: "bytes", bytes: Uint8Array.of(hex) };
      } else if (symbol === "\\" || symbol === "{" || symbol === "}")
        yield { kind: "bytes", bytes: bytes.subarray(place - 1, place) };
      else yield { kind: "word", name: symbol, value: null };
    }
  }
}

/** Except lines, cells and hyphens. */
export const rtfCharacters: Readonly<Record<string, string>> = {
  ...{ tab: "\t", lquote: "\u2018", rquote: "\u2019", ldblquote: "\u201c", rdblquote: "\u201d", bullet: "\u2022" },
  ...{ endash: "\u2013", emdash: "\u2014", emspace: "\u2003", enspace: "\u2002", "~": "\u00a0" },
};

const pagesOfFonts: Readonly<Record<number, number>> = {
  ...{ 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258 },
  ...{ 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};

/** For `\fcharset`; undefined if it isn't of one language. */
export function codePageOfFont(charset: number): number | undefined {
  return pagesOfFonts[charset];
}
