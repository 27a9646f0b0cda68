/** Words of a segment that are looked at, and letters of a word. */
const mostWords = 80;
const longestWord = 24;
/** How many letters count together. */
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

const marks = /\p{M}/gu;
const figures = /0+/g;
const apart = /[^\p{L}\p{N}]+/u;

/** A segment's words as they are counted, as far as they are: small letters without accents; a number is a 0. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .replace(figures, "0")
    .split(apart, mostWords + 2)
    .filter((word) => word !== "")
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
}

/** The hash of a word, and the hashes of what it is made of. */
export interface WordHashes {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** What a word is looked up by. */
export function hashesOf(word: string): WordHashes {
  const marked = `<${word}>`;
  const parts: number[] = [];
  for (const size of grams)
    for (let at = 0; at + size <= marked.length; at += 1) parts.push(fnv(marked, at, at + size, start));
  return { whole: fnv(marked, 0, marked.length, start), parts };
}

/** The hash of two words that follow each other. */
export function pairHash(first: string, second: string): number {
  const before = fnv(first, 0, Math.min(first.length, stem), start);
  const between = Math.imul(before ^ 32, 16777619);
  return fnv(second, 0, Math.min(second.length, stem), between);
}
