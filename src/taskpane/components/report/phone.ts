const written = /^\+?[0-9 ().\-\u2010\u2011/]+$/;
/** ITU-T E.164 has at most 15; no shorter one reaches a company. */
const [minDigits, maxDigits] = [6, 15];
/** The trunk nought in its one known form: “+49 (0)40”. */
const national = /^\+([0-9]{1,3}) ?\(0\)/;
/** Italy and San Marino: dialled from abroad too. */
const kept: ReadonlySet<string> = new Set(["39", "378"]);
/** “… - 88” is another line, or an extension. */
const setApart = /(?: [-\u2010\u2011]|[-\u2010\u2011] ) ?[0-9]{1,3}$/;

const digitsOf = (text: string): string => text.replace(/[^0-9]/g, "");

/** A slash after an area code: “040/5550187”. Any other begins another line: “/188”. */
function isWholeAtSlash(number: string): boolean {
  const [area = "", line, ...more] = number.split("/");
  if (line === undefined) return true;
  return more.length === 0 && /^[+(]?0|^\+/.test(area) && digitsOf(area).length <= 7 && digitsOf(line).length >= 5;
}

/** One pair around an area code, not at the end, without a trunk nought. */
function isWholeAtBrackets(number: string): boolean {
  if (!/[()]/.test(number)) return true;
  const [, before, within = ""] = /^([^()]*)\(([0-9]+)\)[^()]*[0-9]$/.exec(number) ?? [];
  if (before === undefined) return false;
  if (!within.startsWith("0") || before === "") return true;
  return kept.has(digitsOf(before)) && before.startsWith("+");
}

/** RFC 3966: digits and a leading +. Null unless surely one whole number: better none than a wrong one. */
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
