/** A text in a formula (ECMA-376 part 1, section 18.17.2): a quotation mark within it is written twice. */
const TEXT = /"((?:[^"]|""){0,255})"/g;
/** Characters of a formula; Excel takes no longer one. */
const longest = 8_192;
/** Digits of an account. */
const fewest = 6;

/**
 * The texts that a formula puts together, one behind the other: a workbook is computed anew when it is edited, and shows
 * then what its formulas say, whatever values were saved with them. Empty where they don't have the digits of an account.
 */
export function textOfFormula(formula: string): string {
  const texts = Array.from(formula.slice(0, longest).matchAll(TEXT), ([, text = ""]) => text.replaceAll('""', '"'));
  const text = texts.join("").trim();
  return text.replace(/\D/g, "").length < fewest ? "" : text;
}
