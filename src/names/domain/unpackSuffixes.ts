import type { PackedDomains, PackedSuffixes, SuffixPart } from "../data/packed";
import { domainSet } from "./domainSet";

export type Suffixes = ReadonlyMap<SuffixPart, ReturnType<typeof domainSet>>;

export function unpackSuffixes(parts: PackedSuffixes): Suffixes {
  const entries = Object.entries(parts) as [SuffixPart, PackedDomains][];
  return new Map(entries.map(([part, packed]) => [part, domainSet(packed)]));
}
