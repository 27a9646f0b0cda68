/** Sorted hashes, Rice-coded (R. F. Rice, 1979): high part in ones and a zero, low part in `low` bits. Half as large. */
export interface PackedDomains {
  readonly count: number;
  /** Up to 32. Of 2^width other domains, as many as the set's size are mistaken for members. */
  readonly width: number;
  readonly low: number;
  /** Six bits per character. */
  readonly bits: string;
}

/** Public Suffix List: rules, bases of wildcards (`ck` for `*.ck`), exceptions. Top-level domains left out. */
export type SuffixPart = "icann" | "private" | "icannBelow" | "privateBelow" | "exceptions";

/** Packed parts of the list. */
export type PackedSuffixes = Readonly<Partial<Record<SuffixPart, PackedDomains>>>;
