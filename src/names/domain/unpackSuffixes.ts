import { domainSet, type PackedDomains } from "./domainSet";

/**
 * Parts of the Public Suffix List: ICANN's and private rules, bases of wildcards (`ck` for `*.ck`), and exceptions.
 * Without top-level domains, since the last label is a suffix anyway.
 */
export type SuffixPart = "icann" | "private" | "icannBelow" | "privateBelow" | "exceptions";

/** Packed parts of the list. */
export type PackedSuffixes = Readonly<Partial<Record<SuffixPart, PackedDomains>>>;

/** Unpacked parts of the list. */
export type Suffixes = ReadonlyMap<SuffixPart, ReturnType<typeof domainSet>>;

/** Unpacks parts of the list. */
export function unpackSuffixes(parts: PackedSuffixes): Suffixes {
  const entries = Object.entries(parts) as [SuffixPart, PackedDomains][];
  return new Map(entries.map(([part, packed]) => [part, domainSet(packed)]));
}
