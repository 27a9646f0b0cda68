import { z } from "zod";

/** A problem document (RFC 9457). */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    rule: z.string(),
    requestId: z.string(),
    errors: z
      .array(
        z.object({ detail: z.string(), pointer: z.string().exactOptional(), parameter: z.string().exactOptional() }),
      )
      .exactOptional(),
  })
  .meta({ id: "Problem" });

/** How a refusal is described to OpenAPI. */
export const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problem } },
});

/** How an answer in JSON is described to it. */
export const given = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { "application/json": { schema } },
});
