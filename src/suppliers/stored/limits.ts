import { type KeyKind, keyKind } from "../packed/keyTable";
import { maxUnder } from "../names/wordBook";

/** One more than any index looks at. */
const maxRecords = 301;
/** For accounts without a bank. Beyond, the first of the list: a pool's account must not block other answers. */
const maxEndingAlike = 2_000;

/** One more than count, so that more are noticed. */
export const limits = {
  records: (kind: KeyKind): number =>
    kind === keyKind.tail || kind === keyKind.bankless ? maxEndingAlike : maxRecords,
  /** As `imitated` in names/: more identify nothing. */
  imitated: 2_001,
  slips: maxUnder + 1,
} as const;
