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
/** What folding does more to than write it small and tidy its blanks. */
const MARKED = /[^\0-\x7f]/;

/**
 * A short text as it's compared with the tables of labels and separators: lower case, no diacritics (clients lose them),
 * no characters of zero width, white space as one space. Empty where the text is longer than any of those can be.
 */
export function fold(text: string): string {
  if (text.length > MAX_FOLDED) return "";
  const small = text.toLowerCase();
  return (MARKED.test(small) ? unmarked(small) : small).replace(/\s+/g, " ").trim();
}

function unmarked(small: string): string {
  return small
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[łøæœßđ]/g, (letter) => LETTERS.get(letter) ?? letter);
}
