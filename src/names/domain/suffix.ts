import { suffixes } from "../data/suffixes";
import { once } from "../once";
import type { PackedDomains, SuffixPart } from "../data/packed";
import { domainSet } from "./domainSet";

const list = once(() => {
  const entries = Object.entries(suffixes) as [SuffixPart, PackedDomains][];
  return new Map(entries.map(([part, packed]) => [part, domainSet(packed)]));
});
const parent = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/** By publicsuffix.org's algorithm, for lower-case A-labels. @param withPrivate include github.io, uk.com and the like */
export function publicSuffix(host: string, withPrivate: boolean): string {
  const holds = (part: SuffixPart, domain: string): boolean => list().get(part)?.has(domain) === true;
  for (let tail = host; ; tail = parent(tail)) {
    if (!tail.includes(".")) return tail;
    const above = parent(tail);
    if (holds("exceptions", tail)) return above;
    if (holds("icann", tail) || holds("icannBelow", above)) return tail;
    if (withPrivate && (holds("private", tail) || holds("privateBelow", above))) return tail;
  }
}
