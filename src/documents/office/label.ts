const minDigits = 6;

/** True if a text has enough digits for an account; bullets and words before numbers have fewer. */
export const holdsAccount = (text: string): boolean => text.replace(/\D/g, "").length >= minDigits;

/** A count that a document states, or the usual one. */
export function numberOf(text = "", usual = 1): number {
  const number = Number.parseInt(text, 10);
  return Number.isSafeInteger(number) && number >= 0 ? number : usual;
}

const minCharacters = 2;
/** A list that starts above this doesn't number anything. */
const usualStart = 99;

/** True if a list label is content rather than a mere number. */
export function isTelling(own: string, start: number): boolean {
  return start > usualStart || (own.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= minCharacters;
}

/** A list number as a letter or in digits. */
export function counted(number: number, kind: "letters" | "capitals" | "digits"): string {
  if (kind === "digits" || number < 1 || number > 26) return String(number);
  return String.fromCharCode((kind === "letters" ? 96 : 64) + number);
}
