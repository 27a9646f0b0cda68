import { farConfusables, farLetterShapes } from "./data/farConfusables";
import { farSuffixes as packed } from "./data/farSuffixes";
import { otherSuffixes as packedOthers } from "./data/otherSuffixes";
import { wellKnown as packedWellKnown } from "./data/wellKnown";
import { once } from "../late";
import { unpackConfusables, type LookAlikes } from "./unpackConfusables";
import { unpackSuffixes } from "./unpackSuffixes";

/** The suffixes that are seldom asked for. A page loads them by need: far.web.ts stands there for this file. */
export const farSuffixes = once(() => unpackSuffixes(packed));

/** The suffixes that neither are frequent nor stand under the roots of the seldom ones. */
export const otherSuffixes = once(() => unpackSuffixes(packedOthers));

/** What characters of other scripts look like, and the seldom shapes of Latin letters. */
export const farLookAlikes = once((): { readonly confusables: LookAlikes; readonly shapes: LookAlikes } => ({
  confusables: unpackConfusables(farConfusables),
  shapes: unpackConfusables(farLetterShapes),
}));

/** Domains that so many people visit that they imitate nobody. */
export const wellKnown = once((): ReadonlySet<string> => packedWellKnown);
