import type { Facts } from "../../facts";
import type { Reason } from "../../gathered";

/**
 * Why the meaning of the wording was not read, or not all of it, though it was to be; null where nothing is missing. Where
 * somebody leaves the learned reader out, the patterns are all that reads it, and it misses nothing.
 */
export function missedWording({ unheard }: Pick<Facts, "unheard">): Reason | null {
  return unheard === undefined || unheard.code === "readerLeftOut" ? null : unheard;
}
