/** Words this long are recognised with one slip of the typist. */
export const slipLength = 7;
/** Longer words are not mended. */
const longestMended = 24;

/** The word with one letter left out, its first one apart. */
export function slips(word: string): string[] {
  const out: string[] = [];
  for (let i = 1; i < word.length; i += 1) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** The words that a word may be with a letter too many, or with two letters in the wrong order. */
export function mendings(word: string): string[] {
  if (word.length < slipLength || word.length > longestMended) return [];
  const shorter = slips(word).filter(({ length }) => length >= slipLength);
  const swapped: string[] = [];
  for (let i = 1; i + 1 < word.length; i += 1)
    swapped.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  return [...shorter, ...swapped];
}

/** May the word lack a letter? */
export const mayLack = (word: string): boolean => word.length >= slipLength - 1 && word.length <= longestMended;

const letters = new Map([
  ["0", "o"],
  ["1", "l"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["8", "b"],
]);
const digit = /[0-9]/;
const twoLetters = /[a-z][^a-z]*[a-z]/;

/** A folded word without the figures that stand for letters; null where hardly a letter stands beside figures. */
export function withoutFigures(folded: string): string | null {
  if (!digit.test(folded)) return folded;
  return twoLetters.test(folded) ? folded.replace(/[0134578]/g, (figure) => letters.get(figure) ?? figure) : null;
}
