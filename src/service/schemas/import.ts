import { z } from "zod";
import { type FileColumns, type Import, type ImportRow, importStates, type ImportSummary } from "../store/store";
import { actor, next, sought, stretch, time } from "./page";

/** What an import would make of a row. */
const rowKind = z.enum(["new", "changed", "unchanged", "faulty"]);

/** An import's id in a path. */
export const importId = z.object({ id: sought(100).min(1) });

/** Which rows are asked for. */
export const rowQuery = stretch.extend({
  kind: rowKind.optional(),
  mark: z.enum(["noted", "destinations"]).optional().meta({
    description:
      "noted: rows that are taken, with something to look at; destinations: those whose change would need a call as a proposal, or that end a block.",
  }),
});

/** Which imports are asked for. */
export const importQuery = stretch.extend({ state: z.enum(importStates).optional() });

/** By which the sender of a file asks how far it is, chosen by themselves. */
export const ticketQuery = z.object({ ticket: z.uuid("a UUID is expected").optional() });
/** The same in a path. */
export const ticketId = z.object({ id: z.uuid("a UUID is expected") });

const column = z.string().nullable();
const count = z.int().min(0);

const meaning = z.string().nullable().meta({
  description: "A column of the supplier file or a part of an account, as a mapping names them; null: it isn't used.",
});

const layoutColumn = z.object({
  column: z.string().meta({ description: "As the header row has it." }),
  meaning,
  samples: z.array(z.string()).meta({ description: "Three values of it at most." }),
});

const told = {
  system: z
    .enum(["supplier-file", "mapping", "sap", "business-central", "xero", "quickbooks", "sage"])
    .nullable()
    .meta({ description: "supplier-file: our own form; mapping: a mapping alone tells the columns." }),
  title: z.string().nullable().meta({ description: "The system, for people." }),
  sheet: z.string().nullable().meta({ description: "The sheet of a workbook that was read." }),
};

const layout = z
  .object({ ...told, columns: z.array(layoutColumn) })
  .meta({ description: "How the columns of the file were understood; null for JSON." });

/** How the columns of a file are understood, before it is imported. */
export const fileColumns = z.object({
  columns: z
    .object({
      ...told,
      columns: z.array(
        layoutColumn.extend({ recognised: meaning.describe("What the column is taken for by its name alone.") }),
      ),
      saved: z.object({ by: actor, at: time }).nullable().meta({
        description: "Who said before what the columns of such a file hold: their `meaning` is of then.",
      }),
    })
    .nullable()
    .meta({ description: "null for a file without columns, such as JSON." }),
}) satisfies z.ZodType<{ columns: FileColumns | null }>;

const done = z.object({ done: count, total: count });

/** How far a file is that is being read. */
export const importProgress = z.object({
  progress: done.nullable().meta({ description: "Rows, of about how many; of 0: nobody knows. null: no such file." }),
});

const whole = z.object({
  id: z.string(),
  state: z.enum(importStates).meta({
    description: "preview: only looked at by who sent it; proposed: waits for somebody else.",
  }),
  file: z.string(),
  digest: z.string().meta({ description: "SHA-256 of the file, hexadecimal." }),
  by: actor,
  at: time,
  counts: z.object({ new: count, changed: count, unchanged: count, faulty: count }),
  marked: z.object({ noted: count, destinations: count }).meta({ description: "Rows that are worth a look." }),
  faults: z.array(z.object({ line: count, column, reason: z.string() })),
  proposedAt: time.nullable(),
  applied: z.object({ by: actor, at: time }).nullable(),
  rejected: z.object({ by: actor, at: time, reason: z.string() }).nullable(),
  layout: layout.nullable().exactOptional(),
  progress: done.nullable().exactOptional(),
});

/** An import: what the file would do, and what became of it. */
export const importSchema = whole.meta({ id: "Import" }) satisfies z.ZodType<Import>;

/** A stretch of the imports. */
export const imports = z.object({
  imports: z.array(whole.omit({ faults: true, layout: true })),
  next,
}) satisfies z.ZodType<{
  imports: ImportSummary[];
}>;

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
