import { late } from "./late";
import { unpackSuffixes } from "./unpackSuffixes";

/** As far.ts, loaded by need. */
export const farSuffixes = late(async () =>
  unpackSuffixes((await import(/* webpackChunkName: "suffixes" */ "./data/farSuffixes")).farSuffixes),
);

/** The suffixes that neither are frequent nor stand under the roots of the seldom ones. */
export const otherSuffixes = late(async () =>
  unpackSuffixes((await import(/* webpackChunkName: "registries" */ "./data/otherSuffixes")).otherSuffixes),
);
