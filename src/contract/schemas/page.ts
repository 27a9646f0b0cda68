import { z } from "zod";
import { maxPage, usualPage, maxReasonLength, unfit } from "../limits";

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

/** PostgreSQL has no text with a NUL, so nothing could be found by it. */
export const sought = (max: number) =>
  z
    .string()
    .max(max, `at most ${max} characters are taken`)
    .refine((text) => !text.includes("\0"), "a text without NUL characters is expected");

/** The query of every list. */
export const stretch = z.strictObject({
  after: z.string().min(1).max(4_000).optional().meta({ description: "The `next` of the previous page." }),
  limit: z.coerce.number("a number is expected").int().min(1).max(maxPage).default(usualPage),
});

/** The id in a path. */
export const idOf = (max: number) => z.object({ id: sought(max).min(1) });

/** SHA-256. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 is expected, in hexadecimal");
