import type { suffixes } from "./data/suffixes";
import { domainSet, type PackedDomains } from "./domainSet";

/** The parts of the Public Suffix List. */
export type SuffixPart = keyof typeof suffixes;

/** A part of a list, and what stands in it. */
export type Suffixes = ReadonlyMap<SuffixPart, ReturnType<typeof domainSet>>;

/** Unpacks some parts of the list. */
export function unpackSuffixes(parts: Readonly<Partial<Record<SuffixPart, PackedDomains>>>): Suffixes {
  const entries = Object.entries(parts) as [SuffixPart, PackedDomains][];
  return new Map(entries.map(([part, packed]) => [part, domainSet(packed)]));
}
