/** What people write between the digits of a number: blanks, hyphens, dots, brackets, slashes. */
const written = /^\+?[0-9 ().\-\u2010\u2011/]+$/;
/** Digits of a number that can be dialled: ITU-T E.164 has at most 15; no shorter one reaches a company. */
const [minDigits, maxDigits] = [6, 15];
/** The nought for callers within the country, in the one form that is known for it: “+49 (0)40”. */
const national = /^\+([0-9]{1,3}) ?\(0\)/;
/** Where callers from abroad dial that nought too: Italy and San Marino. */
const kept: ReadonlySet<string> = new Set(["39", "378"]);
/** The last digits set apart by a hyphen with a blank: “… - 88” is another line, or an extension. */
const setApart = /(?: [-\u2010\u2011]|[-\u2010\u2011] ) ?[0-9]{1,3}$/;

const digitsOf = (text: string): string => text.replace(/[^0-9]/g, "");

/** A slash parts an area code, “040/5550187”, from a number long enough for one. Any other begins another line: “/188”. */
function isWholeAtSlash(number: string): boolean {
  const [area = "", line, ...more] = number.split("/");
  if (line === undefined) return true;
  return more.length === 0 && /^[+(]?0|^\+/.test(area) && digitsOf(area).length <= 7 && digitsOf(line).length >= 5;
}

/** Brackets are around an area code alone: one pair, not at the end, and no nought in it that isn't dialled from abroad. */
function isWholeAtBrackets(number: string): boolean {
  if (!/[()]/.test(number)) return true;
  const [, before, within = ""] = /^([^()]*)\(([0-9]+)\)[^()]*[0-9]$/.exec(number) ?? [];
  if (before === undefined) return false;
  if (!within.startsWith("0") || before === "") return true;
  return kept.has(digitsOf(before)) && before.startsWith("+");
}

/**
 * The link that dials a number on record, made of its digits and a leading + alone (RFC 3966). Null for whatever is not
 * surely one whole number: a second one, an extension that is set apart, letters, a nought that may not be dialled. A wrong
 * number is worse than none to press. In “+49 (0)40” the nought is left out; a hyphen without blanks joins what it parts.
 */
export function telLink(phone: string): string | null {
  const trimmed = phone.trim().replace(/[\u00a0\u202f]/g, " ");
  if (!written.test(trimmed) || setApart.test(trimmed) || !isWholeAtSlash(trimmed)) return null;
  const country = national.exec(trimmed)?.[1];
  const number = country === undefined || kept.has(country) ? trimmed : trimmed.replace("(0)", "");
  if (!isWholeAtBrackets(number)) return null;
  const digits = digitsOf(number);
  if (digits.length < minDigits || digits.length > maxDigits) return null;
  return `tel:${number.startsWith("+") ? "+" : ""}${digits}`;
}
