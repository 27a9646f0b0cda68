import type { z } from "zod";
import { problem } from "../problem";
import type { Part } from "../shape";
import { zodOf } from "./zodOf";

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
