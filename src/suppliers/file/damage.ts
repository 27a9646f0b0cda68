const advice = "format the column as text and export it again";

/** By a spreadsheet: the end of a sentence that begins with the value. Null if undamaged. */
export function damageOf(text: string): string | null {
  const value = text.trim();
  if (/^[+-]?\d(?:[.,]\d{1,30})?E\+\d{1,3}$/i.test(value) || /^[+-]?\d[.,]\d{1,30}E\d{1,3}$/i.test(value))
    return `was turned into a number by a spreadsheet, and its last digits are lost; ${advice}`;
  if (/^\d{4,30}[.,]0{1,2}$/.test(value)) return `was turned into an amount by a spreadsheet; ${advice}`;
  if (/^#{2,255}$|^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/i.test(value))
    return "is what a spreadsheet shows in place of a value";
  return null;
}

/** Or the end of a sentence that says what is wrong. @param what its name */
export function fixedDigits(
  text: string,
  length: number,
  what: string,
): { readonly digits: string } | { readonly reason: string } {
  const digits = text.replace(/[\s.\u2010-\u2015-]/g, "");
  if (!/^\d{1,30}$/.test(digits)) return { reason: `is no ${what}: ${length} digits are expected` };
  if (digits.length === length) return { digits };
  const lost = digits.length < length ? `; a spreadsheet drops zeros in front: ${advice}` : "";
  return { reason: `has ${digits.length} digits, and a ${what} has ${length}${lost}` };
}
