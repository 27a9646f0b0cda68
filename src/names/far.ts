import { farSuffixes as packed } from "./data/farSuffixes";
import { once } from "./late";
import { unpackSuffixes } from "./unpackSuffixes";

/** The suffixes that are seldom asked for. A page loads them by need: far.web.ts stands there for this file. */
export const farSuffixes = once(() => unpackSuffixes(packed));
