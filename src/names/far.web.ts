import { late } from "../late";
import { unpackConfusables, type LookAlikes } from "./unpackConfusables";
import { unpackSuffixes } from "./unpackSuffixes";

/** As far.ts, loaded by need. */
export const farSuffixes = late(async () =>
  unpackSuffixes((await import(/* webpackChunkName: "suffixes" */ "./data/farSuffixes")).farSuffixes),
);

/** The suffixes that neither are frequent nor stand under the roots of the seldom ones. */
export const otherSuffixes = late(async () =>
  unpackSuffixes((await import(/* webpackChunkName: "registries" */ "./data/otherSuffixes")).otherSuffixes),
);

/** What characters of other scripts look like, and the seldom shapes of Latin letters. */
export const farLookAlikes = late(
  async (): Promise<{ readonly confusables: LookAlikes; readonly shapes: LookAlikes }> => {
    const packed = await import(/* webpackChunkName: "lookalikes" */ "./data/farConfusables");
    return {
      confusables: unpackConfusables(packed.farConfusables),
      shapes: unpackConfusables(packed.farLetterShapes),
    };
  },
);

/** Domains that so many people visit that they imitate nobody. */
export const wellKnown = late(
  async (): Promise<ReadonlySet<string>> =>
    (await import(/* webpackChunkName: "lookalikes" */ "./data/wellKnown")).wellKnown,
);
