/** Digits that an account has, at least; a bullet and the words before a number have fewer. */
export const fewestDigits = 6;

/** Of a label's own text, letters and digits from which on it is more than a bullet or what sets numbers off. */
const fewest = 2;
/** A list that begins further on than this numbers nothing. */
const farthest = 99;

/** Is what stands before a paragraph of a list part of what is said there, rather than its mere number? */
export function isTelling(own: string, start: number): boolean {
  return start > farthest || (own.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewest;
}

/** A number of a list as letters, where it has them so; in digits otherwise. */
export function counted(number: number, kind: "letters" | "capitals" | "digits"): string {
  if (kind === "digits" || number < 1 || number > 26) return String(number);
  return String.fromCharCode((kind === "letters" ? 96 : 64) + number);
}
