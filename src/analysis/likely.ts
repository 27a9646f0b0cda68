import { modulusWeights } from "../accounts";
import { farLookAlikes, farSuffixes, otherSuffixes, wellKnown } from "../names";
import { farMailProviders, nicknames, openers, otherMailProviders } from "./data/far";
import { others } from "./parse/destinations/far";
import { seldom } from "./parse/html/far";
import { quoteWords } from "./parse/thread/words/far";

/**
 * What is loaded by need and worth having before a message asks for it, so that it is judged at once, and without a network
 * too: all but the dictionaries of other languages, rare formats and rare character references. The likeliest first.
 */
export const likely: readonly (() => unknown)[] = [
  quoteWords,
  seldom,
  others,
  modulusWeights,
  otherSuffixes,
  farLookAlikes,
  wellKnown,
  otherMailProviders,
  farMailProviders,
  farSuffixes,
  openers,
  nicknames,
];
