import { domainSet, type PackedDomains } from "./domainSet";

/**
 * The parts of the Public Suffix List: ICANN's and the private one, what a wildcard of theirs stands under (of `*.ck` it is
 * `ck`), and exceptions from wildcards. Top-level domains are left out: the last label is a suffix anyway.
 */
export type SuffixPart = "icann" | "private" | "icannBelow" | "privateBelow" | "exceptions";

/** Parts of the list, packed. */
export type PackedSuffixes = Readonly<Partial<Record<SuffixPart, PackedDomains>>>;

/** A part of a list, and what stands in it. */
export type Suffixes = ReadonlyMap<SuffixPart, ReturnType<typeof domainSet>>;

/** Unpacks some parts of the list. */
export function unpackSuffixes(parts: PackedSuffixes): Suffixes {
  const entries = Object.entries(parts) as [SuffixPart, PackedDomains][];
  return new Map(entries.map(([part, packed]) => [part, domainSet(packed)]));
}
