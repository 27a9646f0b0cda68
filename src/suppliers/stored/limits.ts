import { type KeyKind, keyKind } from "../packed/keyTable";
import { maxUnder } from "../names/wordBook";

/** Records under one key: one more than any index looks at. */
const maxRecords = 301;
/**
 * Records whose accounts end alike, held against one that is asked for without its bank. Where they are more, the first of the
 * list are, and those that other clues lead to: a pool's account must not keep everything else from being answered.
 */
const maxEndingAlike = 2_000;

/** How many rows under a key are fetched. One more than the most that count, so that it is seen where there are more. */
export const limits = {
  records: (kind: KeyKind): number =>
    kind === keyKind.tail || kind === keyKind.bankless ? maxEndingAlike : maxRecords,
  /** As `imitated` in names/: what more have in common tells nothing. */
  imitated: 2_001,
  slips: maxUnder + 1,
} as const;
