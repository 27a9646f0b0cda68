import { z } from "zod";
import { maxReasonLength } from "../limits";
import { unfit } from "../unfit";

/** Refuses invisible and reordering characters: others decide by these words. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .superRefine((text, context) => {
      const fault = unfit(text, true);
      if (fault !== null) context.addIssue({ code: "custom", message: `the text ${fault.reason}` });
    });

/** Why something is done. */
export const reason = words(maxReasonLength).refine((text) => text !== "", "a reason is expected, in words");

/** The telephone number that was called. */
export const phone = words(100).refine((text) => text !== "", "a telephone number is expected");

/** A body with nothing but a reason. */
export const because = z.strictObject({ reason });
