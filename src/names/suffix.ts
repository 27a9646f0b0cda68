import { farRoots, suffixes } from "./data/suffixes";
import { farSuffixes } from "./far";
import { once } from "./late";
import { unpackSuffixes, type SuffixPart, type Suffixes } from "./unpackSuffixes";

const nearSuffixes = once(() => unpackSuffixes(suffixes));
const roots: ReadonlySet<string> = new Set(farRoots.split(" "));

const parent = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/** The lists that a host's suffix stands in, if in any. */
function listsFor(host: string): readonly Suffixes[] {
  for (let tail = host; ; tail = parent(tail)) {
    if (roots.has(tail)) return [nearSuffixes(), farSuffixes()];
    if (!tail.includes(".")) return [nearSuffixes()];
  }
}

/**
 * The public suffix of a host in lower-case A-labels, by the algorithm of publicsuffix.org: the longest rule, an exception
 * before a rule, and the last label where there is none.
 * @param withPrivate Do the suffixes count that companies give out names under (github.io, uk.com)?
 */
export function publicSuffix(host: string, withPrivate: boolean): string {
  const lists = listsFor(host);
  const holds = (part: SuffixPart, domain: string): boolean => lists.some((list) => list.get(part)?.has(domain));
  for (let tail = host; ; tail = parent(tail)) {
    if (!tail.includes(".")) return tail;
    const above = parent(tail);
    if (holds("exceptions", tail)) return above;
    if (holds("icann", tail) || holds("icannBelow", above)) return tail;
    if (withPrivate && (holds("private", tail) || holds("privateBelow", above))) return tail;
  }
}
