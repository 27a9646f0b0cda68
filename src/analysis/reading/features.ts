/** Letters of a word that are looked at. */
export const maxWordLength = 24;
const grams = [3, 4, 5];
/** Letters of a word that count in a pair of words. */
const stem = 8;
const start = 2166136261;

/** FNV-1a of a text's code units (Fowler, Noll, Vo; draft-eastlake-fnv), 32 bits. */
function fnv(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}

const ascii = /^[\0-\x7f]*$/;
const marks = /\p{M}/gu;
const figures = /0+/g;
const counted = /^[\p{L}\p{N}]/u;

/** A segment in the letters that are counted: small ones without accents; a number is a 0. */
export function countedText(text: string): string {
  const small = text.toLowerCase();
  return (ascii.test(small) ? small : small.normalize("NFKD").replace(marks, "")).replace(figures, "0");
}

/** By ASCII code: 1 for figures and small letters. */
const inWord = Uint8Array.from({ length: 128 }, (_, code) => Number(/[a-z0-9]/.test(String.fromCharCode(code))));

function runEnd(text: string, from: number, counts: 0 | 1): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (inWord[code] !== counts) return at;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
    if (Number(counted.test(letter)) !== counts) return at;
    at += letter.length - 1;
  }
  return text.length;
}

/** Visits the words of a {@link countedText}. @returns how many there are */
export function eachWord(text: string, visit: (from: number, to: number) => void): number {
  let count = 0;
  for (let from = runEnd(text, 0, 0); from < text.length; count += 1) {
    const to = runEnd(text, from, 1);
    visit(from, Math.min(to, from + maxWordLength));
    from = runEnd(text, to, 0);
  }
  return count;
}

/** Visits the hash of a word, and the hashes of what it is made of. */
export function eachHash(word: string, visit: (hash: number, isPart: boolean) => void): void {
  const marked = `<${word}>`;
  visit(fnv(marked, 0, marked.length, start), false);
  for (const size of grams)
    for (let at = 0; at + size <= marked.length; at += 1) visit(fnv(marked, at, at + size, start), true);
}

/** What the first of two words that follow each other brings to their hash. */
export const leadOf = (first: string): number =>
  Math.imul(fnv(first, 0, Math.min(first.length, stem), start) ^ 32, 16777619);

/** @param lead the first word's {@link leadOf} */
export const pairHash = (lead: number, second: string): number => fnv(second, 0, Math.min(second.length, stem), lead);
