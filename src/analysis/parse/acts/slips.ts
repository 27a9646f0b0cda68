/** Stems this long are recognised with one slip of the typist. */
export const slipLength = 7;
/** Whole words this long are recognised with a letter missing. */
export const wholeLength = 6;
/** Longer words are not mended. */
const longestMended = 24;

/** The word with one letter left out, its first one apart. */
export function slips(word: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < word.length; i += 1) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** Words this long are recognised with two letters in the wrong order: seldom is that another word. */
const swapLength = 5;

/** Words with a letter typed twice are this long at least. */
const doubledLength = 5;
const doubled = /(.)\1/g;

/** The word with each doubled letter single: "dattos", "bittte". */
export function undoubled(word: string): string[] {
  if (word.length < doubledLength || word.length > longestMended) return [];
  return Array.from(word.matchAll(doubled), ({ index }) => word.slice(0, index) + word.slice(index + 1));
}

/** The words that a word may be with a letter too many, or with two letters in the wrong order. */
export function mendings(word: string): string[] {
  if (word.length < swapLength || word.length > longestMended) return [];
  const shorter = slips(word).filter(({ length }) => length >= slipLength);
  const swapped: string[] = [];
  for (let i = 1; i + 1 < word.length; i += 1)
    swapped.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  return [...shorter, ...swapped];
}

/** May the word lack a letter? */
export const mayLack = (word: string): boolean => word.length >= wholeLength - 1 && word.length <= longestMended;

const letters = new Map([
  ["0", "o"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["8", "b"],
]);
const digit = /[0-9]/;
const twoLetters = /[a-z][^a-z]*[a-z]/;

/** What a 1 may stand for. */
const ones = ["i", "l"];

/**
 * A folded word without the figures that stand for letters, in each way that it may be read; none where hardly a letter
 * stands beside figures. A word without figures is itself.
 */
export function withoutFigures(folded: string): readonly string[] {
  if (!digit.test(folded)) return [folded];
  if (!twoLetters.test(folded)) return [];
  const plain = folded.replace(/[034578]/g, (figure) => letters.get(figure) ?? figure);
  return plain.includes("1") ? ones.map((one) => plain.replaceAll("1", one)) : [plain];
}
