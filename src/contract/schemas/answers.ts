import type { z } from "zod";
import { problem } from "../problem";
import type { Part } from "../shape";
import { zodOf } from "./zodOf";

export const refusal = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: zodOf(problem) } },
});

export const given = (description: string, shape: Part) => ({
  description,
  content: { "application/json": { schema: zodOf(shape) as z.ZodType } },
});
