/** How a domain was turned into a lookalike. */
export type TrickKind =
  | "omission" // a letter left out
  | "insertion" // a letter put in
  | "transposition" // two neighbouring letters swapped
  | "repetition" // a letter doubled
  | "replacement" // a letter replaced: keyboard neighbour, bit flip, any
  | "homoglyph" // letters that look alike: rn for m, 1 for l, Unicode
  | "hyphen" // a hyphen put in, moved or left out
  | "vowel" // a vowel swapped for another
  | "plural" // an s put on or taken off
  | "subdomain" // a dot put in, or the genuine name as a subdomain of another domain
  | "idn" // an internationalised label that shows as the genuine one
  | "tld" // another top-level domain
  | "word"; // a word added: -payments, -group, my…
