import type { Facts } from "../../facts";
import type { Reason } from "../../gathered";

/** Null where nothing is missing. Without the wording model the patterns alone read the text, and miss nothing. */
export function missedWording({ wordingNotRead }: Pick<Facts, "wordingNotRead">): Reason | null {
  return wordingNotRead === undefined || wordingNotRead.code === "readerLeftOut" ? null : wordingNotRead;
}
