import { late } from "./late";
import { unpackSuffixes } from "./unpackSuffixes";

/** As far.ts, loaded by need. */
export const farSuffixes = late(async () =>
  unpackSuffixes((await import(/* webpackChunkName: "suffixes" */ "./data/farSuffixes")).farSuffixes),
);
