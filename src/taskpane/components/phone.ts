/** What people write between the digits of a number: blanks, hyphens, dots, brackets, slashes. */
const written = /^\+?[0-9 \u00a0\u202f().\-\u2010\u2011/]+$/;
/** Digits of a number that can be dialled: ITU-T E.164 has at most 15; no shorter one reaches a company. */
const [fewest, most] = [6, 15];

/**
 * The link that dials a number on record, made of its digits and a leading + alone (RFC 3966). Null for whatever is not
 * surely one whole number (an extension, two numbers, letters): a wrong number is worse than none to press.
 */
export function telLink(phone: string): string | null {
  const trimmed = phone.trim();
  if (!written.test(trimmed)) return null;
  // “+49 (0)40”: the bracketed nought is for callers within the country.
  const number = trimmed.startsWith("+") ? trimmed.replace("(0)", "") : trimmed;
  const digits = number.replace(/[^0-9]/g, "");
  if (digits.length < fewest || digits.length > most) return null;
  return `tel:${number.startsWith("+") ? "+" : ""}${digits}`;
}
