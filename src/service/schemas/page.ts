import { z } from "zod";
import { maxPage, usualPage } from "../limits";

/** A text that is looked for. PostgreSQL has none with a NUL, so that nothing could be found by it. */
export const sought = (most: number) =>
  z
    .string()
    .max(most, `at most ${most} characters are taken`)
    .refine((text) => !text.includes("\0"), "a text without NUL characters is expected");

/** How every list is asked for a stretch of it. */
export const stretch = z.strictObject({
  after: z.string().min(1).max(4_000).optional().meta({ description: "The `next` of the stretch before." }),
  limit: z.coerce.number("a number is expected").int().min(1).max(maxPage).default(usualPage),
});

/** What the next stretch begins behind. */
export const next = z.string().nullable().meta({ description: "For `after`; null at the list's end." });

/** A date and time, ISO 8601, UTC. */
export const time = z.string().meta({ format: "date-time" });

/** Who acted. */
export const actor = z
  .object({ oid: z.string(), name: z.string().nullable(), employeeId: z.string().nullable() })
  .meta({ id: "Actor" });
