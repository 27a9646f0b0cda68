import { actor, deed, hash, next, get, post } from "./page";
import { change, type Because } from "./proposals";
import { count, fields, list, oneOf, optional, orNull, text, time, type Of } from "./shape";

/** In displayed order. */
export const rowKinds = ["new", "changed", "unchanged", "faulty"] as const;
/** One of {@link rowKinds}. */
export type RowKind = (typeof rowKinds)[number];

/** Rows to look at: they change where a known supplier is paid, or have a fault or warning. */
export const rowMarks = ["destinations", "noted"] as const;
/** One of {@link rowMarks}. */
export type RowMark = (typeof rowMarks)[number];

/** What becomes of an import: looked at by its sender only, put before another person, applied, or rejected. */
export const importStates = ["preview", "proposed", "applied", "rejected"] as const;
/** One of {@link importStates}. */
export type ImportState = (typeof importStates)[number];

const column = orNull(text);

/** Our column or a part of an account; null: unused. */
export const meaning = orNull({ ...text });

/** A column of a file. */
export const layoutColumn = fields({ column: text, meaning, samples: list(text) });

/** How the columns of a file were understood. */
export const layout = fields({
  /** `supplier-file`: our own format; `mapping`: only the mapping says; null: not recognised. */
  system: orNull(oneOf(["supplier-file", "mapping", "sap", "business-central", "xero", "quickbooks", "sage"])),
  title: orNull(text),
  sheet: orNull(text),
  columns: list(layoutColumn),
});

/** A column of a file that isn't imported yet. */
export const fileColumn = fields({
  ...layoutColumn.fields,
  /** By its name alone. */
  recognised: orNull(text),
});
/** See {@link fileColumn}. */
export type FileColumn = Of<typeof fileColumn>;

/** How the columns of a file are understood, before it is imported. */
export const fileColumns = fields({ ...layout.fields, columns: list(fileColumn), saved: orNull(deed) });
/** See {@link fileColumns}. */
export type FileColumns = Of<typeof fileColumns>;

/** The columns of a file; null for a file without columns, such as JSON. */
export const fileColumnsAnswer = fields({ columns: orNull(fileColumns) });

/** Rows; a `total` of 0 is unknown. */
export const done = fields({ done: count, total: count });
/** See {@link done}. */
export type Done = Of<typeof done>;

/** How far a file is that is being read; null where none is. */
export const importProgress = fields({ progress: orNull(done) });

const summary = {
  id: text,
  state: oneOf(importStates),
  file: text,
  digest: hash,
  by: actor,
  at: time,
  counts: fields({ new: count, changed: count, unchanged: count, faulty: count }),
  marked: fields({ noted: count, destinations: count }),
  proposedAt: orNull(time),
  applied: orNull(deed),
  rejected: orNull(fields({ ...deed.fields, reason: text })),
  progress: optional(orNull(done)),
};

/** An import in a list. */
export const importSummary = fields(summary);
/** See {@link importSummary}. */
export type ImportSummary = Of<typeof importSummary>;

/** An import: what the file would do, and what became of it. */
export const importForm = fields({
  ...summary,
  faults: list(fields({ line: count, column, reason: text })),
  /** Null for JSON, and for older imports. */
  layout: optional(orNull(layout)),
});
/** See {@link importForm}. */
export type Import = Of<typeof importForm>;

const importRow = fields({
  /** Of the file, from 1. */
  line: count,
  kind: oneOf(rowKinds),
  supplier: orNull(text),
  name: orNull(text),
  /** For a changed row: on record, and in the file. */
  changes: list(change),
  faults: list(fields({ column, reason: text })),
});
/** A row of an import, before it is applied. */
export type ImportRow = Of<typeof importRow>;

/** Supplier files: shown first, then applied by a second request. */
export const importRoutes = {
  send: post<object>()("/api/imports", importForm),
  columns: post<object>()("/api/imports/columns", fileColumnsAnswer),
  progress: get("/api/imports/progress/:id", importProgress),
  list: get("/api/imports", fields({ imports: list(importSummary), next })),
  read: get("/api/imports/:id", importForm),
  rows: get("/api/imports/:id/rows", fields({ rows: list(importRow), next })),
  propose: post<object>()("/api/imports/:id/propose", importForm),
  apply: post<object>()("/api/imports/:id/apply", importForm),
  reject: post<Because>()("/api/imports/:id/reject", importForm),
};
