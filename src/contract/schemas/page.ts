import { z } from "zod";
import { maxPage, usualPage } from "../limits";

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
