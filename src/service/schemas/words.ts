import { z } from "zod";
import { unfit } from "../../suppliers";

/** Refuses what can't be seen or reorders text as shown: whoever decides must read what was written. */
function mustBeFit(text: string, context: z.RefinementCtx<string>): void {
  const fault = unfit(text, true);
  if (fault !== null) context.addIssue({ code: "custom", message: `the text ${fault.reason}` });
}

/** Somebody's words, which others decide by. */
export const words = (most: number) => z.string().trim().max(most).superRefine(mustBeFit);
