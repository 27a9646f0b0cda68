import type { ReasonCode } from "../../analysis";
import { markupOf, type Faults, type Markup } from "../xml/markup";

/** Pieces between looks at the clock. */
const pieces = 50_000;

/**
 * Feeds XML piece by piece to `take`, until the end, the bound or the time limit. Returns what was wrong or not read.
 */
export function walk(
  xml: string,
  { isFull, isLate }: { readonly isFull: () => boolean; readonly isLate: () => boolean },
  take: (piece: Markup) => void,
): ReasonCode[] {
  const faults: Faults = { damaged: false, entities: false };
  const codes: ReasonCode[] = [];
  let count = 0;
  for (const piece of markupOf(xml, faults)) {
    if (isFull()) break;
    take(piece);
    if (++count % pieces > 0 || !isLate()) continue;
    codes.push("tookTooLong");
    break;
  }
  if (faults.damaged) codes.push("damaged");
  if (faults.entities) codes.push("unsupported");
  return codes;
}
