import type { Act, Segment } from "../facts";
import { namesAccount } from "./namesAccount";

const maxQuoteLength = 200;
const bare = (text: string): string => text.replace(/\s+/g, "");

/** Who strikes out an account says that it holds no longer. A price or an order number that was struck out says nothing. */
export function struckActs(struck: readonly string[], segments: readonly Segment[]): readonly Act[] {
  return struck.filter(namesAccount).map((run): Act => {
    const at = segments.findIndex(({ lines }) => bare(lines.join("")).includes(bare(run)));
    return {
      kind: "changeBank",
      segment: Math.max(0, at),
      quote: run.slice(0, maxQuoteLength),
      plain: true,
      stated: true,
    };
  });
}
