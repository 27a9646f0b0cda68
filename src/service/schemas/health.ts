import { z } from "zod";
import { type Ailing, type Health, type HealthKind, healthKinds } from "../store/health/kinds";
import { next, stretch, time } from "./page";

/** Which rows are asked for; without a kind the counts alone. */
export const healthQuery = stretch.extend({ kind: z.enum(healthKinds).optional() });

const count = z.int().min(0);
const counts = z.object(
  Object.fromEntries(healthKinds.map((kind) => [kind, count])) as Record<HealthKind, typeof count>,
);
const row = z.object({
  supplier: z.string(),
  name: z.string(),
  beside: z.string().nullable().meta({ description: "The other supplier's id, or the domain that is imitated." }),
}) satisfies z.ZodType<Ailing>;

/** What should be looked at, in numbers; with a kind also whom it concerns. */
export const health = z
  .object({
    at: time,
    suppliers: count,
    counts,
    unchecked: count.meta({ description: "Suppliers whose accounts no state register has answered for yet." }),
    hasRegisters: z.boolean().meta({ description: "Without any, the count of notOnRegister says nothing." }),
    rows: z.array(row).exactOptional(),
    next: next.exactOptional(),
  })
  .meta({ id: "RecordHealth" }) satisfies z.ZodType<Health>;
