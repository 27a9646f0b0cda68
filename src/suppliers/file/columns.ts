import { columnOf, type ColumnName, recordFields, shapes } from "../../contract";

/** A column's name in the header row; a key in JSON. */
export type Column = ColumnName;
/** In their documented order. */
export const columns: readonly Column[] = recordFields.map((field) => columnOf[field]);

/** Their absence is reported. The first two are required. */
export const requiredColumns: readonly Column[] = columns.slice(0, columns.indexOf("accounts") + 1);

/** Separated by semicolons. */
export const listColumns: ReadonlySet<Column> = new Set(
  recordFields.flatMap((field) => (shapes[field].kind === "list" ? [columnOf[field]] : [])),
);

/** Columns of a table. An ERP's widest export has a few hundred. */
export const maxColumns = 1_000;

const known: ReadonlySet<string> = new Set<string>(columns);

/** Ignores case, outer blanks, and blanks or hyphens in place of the underscore. */
export function columnNamed(header: string): Column | null {
  const key = header.trim().toLowerCase().replace(/[ -]/g, "_");
  return isColumn(key) ? key : null;
}

const isColumn = (key: string): key is Column => known.has(key);
