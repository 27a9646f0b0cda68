const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["đ", "d"],
]);

/** Longer texts are no label and no separator; they are not folded. */
const MAX_FOLDED = 400;

/**
 * A short text as it's compared with the tables of labels and separators: lower case, no diacritics (clients lose them),
 * no characters of zero width, white space as one space. Empty where the text is longer than any of those can be.
 */
export function fold(text: string): string {
  if (text.length > MAX_FOLDED) return "";
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[łøæœßđ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
