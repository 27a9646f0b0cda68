import { isOfSeldomCountry } from "./countries";
import { farRoots, suffixes, suffixSieve } from "./data/suffixes";
import { domainSet } from "./domainSet";
import { farSuffixes, otherSuffixes } from "./far";
import { once } from "../late";
import { unpackSuffixes, type SuffixPart, type Suffixes } from "./unpackSuffixes";

const frequent = once(() => unpackSuffixes(suffixes));
const sieve = once(() => domainSet(suffixSieve));
const roots: ReadonlySet<string> = new Set(farRoots.split(" "));

const parent = (domain: string): string => domain.slice(domain.indexOf(".") + 1);

/** Does a host end in something under which the seldom suffixes stand? */
function isFar(host: string): boolean {
  for (let tail = host; ; tail = parent(tail)) {
    if (roots.has(tail)) return true;
    if (!tail.includes(".")) return false;
  }
}

/**
 * May a domain stand in the rest of the list? Few pass that don't, but for those of seldom countries. It has to pass the
 * sieve by its last two labels as well.
 */
function passes(domain: string): boolean {
  const lastTwo = domain.slice(domain.lastIndexOf(".", domain.lastIndexOf(".") - 1) + 1);
  if (frequent().get("icann")?.has(lastTwo) === true) return false;
  const through = sieve().has(lastTwo) && (lastTwo === domain || sieve().has(domain));
  if (!through && !isOfSeldomCountry(domain)) return false;
  return ![...frequent().values()].some((list) => list.has(domain));
}

/**
 * The list that a domain may stand in, but for the far one. What is a label alone, is frequent or stands under a frequent
 * registry (co.uk) never stands in the rest.
 */
const listFor = (domain: string): Suffixes => (domain.includes(".") && passes(domain) ? otherSuffixes() : frequent());

/**
 * The public suffix of a host in lower-case A-labels, by the algorithm of publicsuffix.org: the longest rule, an exception
 * before a rule, and the last label where there is none.
 * @param withPrivate Do the suffixes count that companies give out names under (github.io, uk.com)?
 */
export function publicSuffix(host: string, withPrivate: boolean): string {
  const far = isFar(host) ? farSuffixes() : null;
  let list = listFor(host);
  for (let tail = host; ; tail = parent(tail)) {
    if (!tail.includes(".")) return tail;
    const above = parent(tail);
    const listAbove = listFor(above);
    const is = (part: SuffixPart): boolean => list.get(part)?.has(tail) === true || far?.get(part)?.has(tail) === true;
    const isBelow = (part: SuffixPart): boolean =>
      listAbove.get(part)?.has(above) === true || far?.get(part)?.has(above) === true;
    if (is("exceptions")) return above;
    if (is("icann") || isBelow("icannBelow")) return tail;
    if (withPrivate && (is("private") || isBelow("privateBelow"))) return tail;
    list = listAbove;
  }
}
