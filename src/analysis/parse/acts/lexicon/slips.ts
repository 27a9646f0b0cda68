/** Stems this long are recognised with one slip of the typist. */
export const slipLength = 7;
/** Whole words this long are recognised with a letter missing. */
export const wholeLength = 6;
/** Longer words are not mended. */
export const maxMendedLength = 24;
/** Words this long are recognised with two letters in the wrong order: that is rarely another word. */
export const swapLength = 5;
/** Words with a letter typed twice are this long at least. */
export const doubledLength = 5;
const letters = new Map("0o 3e 4a 5s 7t 8b".split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));
const digit = /[0-9]/;
const twoLetters = /[a-z][^a-z]*[a-z]/;
const ones = ["i", "l"];

/** Readings of a folded word with letters for its figures; none where hardly a letter is next to figures. */
export function withoutFigures(folded: string): readonly string[] {
  if (!digit.test(folded)) return [folded];
  if (!twoLetters.test(folded)) return [];
  const plain = folded.replace(/[034578]/g, (figure) => letters.get(figure) ?? figure);
  return plain.includes("1") ? ones.map((one) => plain.replaceAll("1", one)) : [plain];
}
