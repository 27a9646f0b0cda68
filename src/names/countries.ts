/**
 * Top-level domains of countries that business mail of Europe, North America, Australia and New Zealand comes from, and
 * those that are used as if they belonged to no country.
 */
const frequent: ReadonlySet<string> = new Set(
  (
    "eu uk de at ch li fr be lu nl ie it es pt dk se no fi is pl cz sk hu ro bg hr si gr cy mt ee lv lt us ca au nz " +
    "io co me tv cc ai"
  ).split(" "),
);

/** Whether a domain stands under a country's label of which the lists that are always there know only the most frequent names. */
export function isOfSeldomCountry(domain: string): boolean {
  const label = domain.slice(domain.lastIndexOf(".") + 1);
  return label.length === 2 && !frequent.has(label);
}
