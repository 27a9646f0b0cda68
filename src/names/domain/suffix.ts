import { suffixes } from "../data/suffixes";
import { once } from "../once";
import { unpackSuffixes, type SuffixPart } from "./unpackSuffixes";

const list = once(() => unpackSuffixes(suffixes));

const parent = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/**
 * The public suffix of a host in lower-case A-labels, by the algorithm of publicsuffix.org: the longest rule, an exception
 * before a rule, and the last label where there is none.
 * @param withPrivate Do the suffixes count that companies give out names under (github.io, uk.com)?
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
