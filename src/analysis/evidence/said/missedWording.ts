import type { Facts } from "../../facts";
import type { Reason } from "../../gathered";

/**
 * Why the meaning of the wording was not read, or not all of it, though it was to be; null where nothing is missing. Where
 * somebody leaves the wording model out, the patterns are all that reads it, and it misses nothing.
 */
export function missedWording({ wordingNotRead }: Pick<Facts, "wordingNotRead">): Reason | null {
  return wordingNotRead === undefined || wordingNotRead.code === "readerLeftOut" ? null : wordingNotRead;
}
