import type { ReasonCode } from "../../analysis";
import { markupOf, type Faults, type Markup } from "../xml/markup";

/** Pieces of XML between two looks at the clock. */
const pieces = 50_000;

/**
 * Takes the XML of a document's part apart, piece by piece, until there is no more, no room or no time.
 * @returns what was wrong with it, or was not read of it
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
