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

const layout = z
  .object({
    system: z
      .enum(["supplier-file", "mapping", "sap", "business-central", "xero", "quickbooks", "sage"])
      .nullable()
      .meta({ description: "supplier-file: our own form; mapping: a mapping alone tells the columns." }),
    title: z.string().nullable().meta({ description: "The system, for people." }),
    sheet: z.string().nullable().meta({ description: "The sheet of a workbook that was read." }),
    columns: z.array(
      z.object({
        column: z.string().meta({ description: "As the header row has it." }),
        meaning: z.string().nullable().meta({
          description:
            "A column of the supplier file or a part of an account, as a mapping names them; null: it isn't used.",
        }),
        samples: z.array(z.string()).meta({ description: "Three values of it at most." }),
      }),
    ),
  })
  .meta({ description: "How the columns of the file were understood; null for JSON." });

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
    layout: layout.nullable().exactOptional(),
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
