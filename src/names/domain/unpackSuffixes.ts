import type { PackedDomains, PackedSuffixes, SuffixPart } from "../data/packed";
import { domainSet } from "./domainSet";

/** Unpacked parts of the list. */
export type Suffixes = ReadonlyMap<SuffixPart, ReturnType<typeof domainSet>>;

/** Unpacks parts of the list. */
export function unpackSuffixes(parts: PackedSuffixes): Suffixes {
  const entries = Object.entries(parts) as [SuffixPart, PackedDomains][];
  return new Map(entries.map(([part, packed]) => [part, domainSet(packed)]));
}
