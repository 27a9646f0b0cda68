/** A string in a formula (ECMA-376 part 1, section 18.17.2), with quotes doubled. */
const TEXT = /"((?:[^"]|""){0,255})"/g;
const maxFormula = 8_192;
const minDigits = 6;

/** Strings of a formula: recalculated workbooks show them, whatever was saved. Empty if too few digits for an account. */
export function textOfFormula(formula: string): string {
  const texts = Array.from(formula.slice(0, maxFormula).matchAll(TEXT), ([, text = ""]) => text.replaceAll('""', '"'));
  const text = texts.join("").trim();
  return text.replace(/\D/g, "").length < minDigits ? "" : text;
}
