import { z } from "zod";
import type { Import, ImportRow } from "../store/store";
import { actor, next, sought, stretch, time } from "./page";

/** What an import would make of a row. */
const rowKind = z.enum(["new", "changed", "unchanged", "faulty"]);

/** An import's id in a path. */
export const importId = z.object({ id: sought(100).min(1) });

/** Which rows are asked for. */
export const rowQuery = stretch.extend({ kind: rowKind.optional() });

const column = z.string().nullable();
const count = z.int().min(0);

/** An import: what the file would do, and whether it was done. */
export const importSchema = z
  .object({
    id: z.string(),
    state: z.enum(["preview", "applied"]),
    file: z.string(),
    digest: z.string().meta({ description: "SHA-256 of the file, hexadecimal." }),
    by: actor,
    at: time,
    counts: z.object({ new: count, changed: count, unchanged: count, faulty: count }),
    faults: z.array(z.object({ line: count, column, reason: z.string() })),
    applied: z.object({ by: actor, at: time }).nullable(),
    progress: z.object({ done: count, total: count }).nullable().exactOptional(),
  })
  .meta({ id: "Import" }) satisfies z.ZodType<Import>;

const row = z.object({
  line: count,
  kind: rowKind,
  supplier: z.string().nullable(),
  name: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  faults: z.array(z.object({ column, reason: z.string() })),
}) satisfies z.ZodType<ImportRow>;

/** A stretch of an import's rows. */
export const rows = z.object({ rows: z.array(row), next });
