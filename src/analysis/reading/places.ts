import type { Act, Facts } from "../facts";
import type { Segment } from "./segments";

/** Characters of an act's quotation. */
export const quoteLength = 200;

/** The conversation's voices come first, then the documents'. */
export function voiceOf({ segment, paper }: Act, { segments }: Facts): number | null {
  return segment ?? (paper === undefined ? null : segments.length + paper);
}

/** Was an act read in this segment, or in a sentence that it is a part of? */
export function isReadIn(act: Act, { voice, quote }: Segment, facts: Facts): boolean {
  return (
    voiceOf(act, facts) === voice && (act.quote.includes(quote.slice(0, quoteLength)) || quote.includes(act.quote))
  );
}
