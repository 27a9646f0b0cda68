/**
 * Sorted hashes of domains, whose differences are Rice-coded (R. F. Rice, 1979): high part in ones and a zero, low part
 * in `low` bits. Half the size of compressed names.
 */
export interface PackedDomains {
  readonly count: number;
  /** Bits per hash, up to 32. Of 2^width other domains, as many as the set's size are mistaken for members. */
  readonly width: number;
  /** Bits of the low part. */
  readonly low: number;
  /** Six bits per character. */
  readonly bits: string;
}

/**
 * Parts of the Public Suffix List: ICANN's and private rules, bases of wildcards (`ck` for `*.ck`), and exceptions.
 * Without top-level domains, since the last label is a suffix anyway.
 */
export type SuffixPart = "icann" | "private" | "icannBelow" | "privateBelow" | "exceptions";

/** Packed parts of the list. */
export type PackedSuffixes = Readonly<Partial<Record<SuffixPart, PackedDomains>>>;
