import { z } from "zod";
import type { Of, Part } from "../shape";
import { noteOf } from "./notes";
import { problem } from "../page";
import { maxPage, usualPage, maxReasonLength, unfit } from "../limits";

/** A refusal, for OpenAPI. */
export const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: zodOf(problem) } },
});

/** An answer in JSON, for OpenAPI. */
export const given = (description: string, shape: Part) => ({
  description,
  content: { "application/json": { schema: zodOf(shape) as z.ZodType } },
});

const made = new Map<Part, z.ZodType>();

function boundedText(min: number, max: number): z.ZodType {
  const atLeast = min > 0 ? z.string().min(min) : z.string();
  return max === Infinity ? atLeast : atLeast.max(max);
}

function bare(part: Part): z.ZodType {
  switch (part.kind) {
    case "text":
      return boundedText(part.min ?? 0, part.max ?? Infinity);
    case "day":
      return z.string().meta({ format: "date" });
    case "time":
      return z.string().meta({ format: "date-time" });
    case "count":
      return z.int().min(0);
    case "ordinal":
      return z.int().min(1);
    case "flag":
      return z.boolean();
    case "any":
      return z.unknown();
    case "map":
      return z.record(z.string(), z.unknown());
    case "words":
      return part.words.length === 1 ? z.literal(part.words[0]) : z.enum(part.words);
    case "list":
      return part.max === undefined || part.max === Infinity
        ? z.array(schemaOf(part.each))
        : z.array(schemaOf(part.each)).max(part.max);
    case "orNull":
      return schemaOf(part.part).nullable();
    case "optional":
      return schemaOf(part.part).exactOptional();
    case "fields":
      return z.object(
        Object.fromEntries(
          Object.entries(part.fields).map(([name, field]) => {
            const description = noteOf(part).fields?.[name];
            const schema = schemaOf(field);
            return [name, description === undefined ? schema : schema.meta({ ...schema.meta(), description })];
          }),
        ),
      );
  }
}

function schemaOf(part: Part): z.ZodType {
  const before = made.get(part);
  if (before !== undefined) return before;
  const { meta } = noteOf(part);
  const schema = meta === undefined ? bare(part) : bare(part).meta(meta);
  made.set(part, schema);
  return schema;
}

/** With notes for OpenAPI. The same shape gives the same schema. */
export const zodOf = <S extends Part>(shape: S): z.ZodType<Of<S>> => schemaOf(shape) as z.ZodType<Of<S>>;

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

/** What the supplier read out, to be compared with the record and what is to be confirmed. */
export const readBack = z
  .strictObject({
    lastFourOnRecord: z.string().max(50).nullable().default(null).meta({
      description: "The last four characters of an account on record. Omit it if no account is on record.",
    }),
    accounts: z.array(z.string().max(2_000)).max(50).default([]).meta({
      description: "The new accounts, as the supplier read them out.",
    }),
  })
  .nullable()
  .default(null)
  .meta({ description: "To confirm an account: what the supplier read out. null if nothing is confirmed." });

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
