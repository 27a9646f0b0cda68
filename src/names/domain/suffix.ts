import { suffixes } from "../data/suffixes";
import { once } from "../once";
import type { SuffixPart } from "../data/packed";
import { unpackSuffixes } from "./unpackSuffixes";

const list = once(() => unpackSuffixes(suffixes));
const parent = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/**
 * Public suffix of a host in lower-case A-labels, by the algorithm of publicsuffix.org: the longest rule, exceptions
 * first, else the last label.
 * @param withPrivate include suffixes of companies that give out names (github.io, uk.com)
 */
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
