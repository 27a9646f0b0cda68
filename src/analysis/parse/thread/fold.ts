const LETTERS: ReadonlyMap<string, string> = new Map(
  "łl øo æae œoe ßss đd".split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const MAX_FOLDED = 400;
const MARKED = /[^\0-\x7f]/;

/** A short text as compared with labels and separators: lower case, no diacritics. Empty where it is too long for one. */
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
