/** The columns of a supplier file, in the order in which they are documented. The first nine belong in every file. */
export const columns = [
  "id",
  "name",
  "aliases",
  "domains",
  "emails",
  "phones",
  "country",
  "tax_ids",
  "accounts",
  "kind",
  "status",
  "shared_accounts",
  "rejected_accounts",
  "other_destinations",
  "bank_verified_on",
  "bank_changed_on",
  "phone_changed_on",
  "notes",
] as const;
/** A column's name in the header row; a key in JSON. */
export type Column = (typeof columns)[number];

/** Columns whose absence is reported. Without the first two no row can be taken. */
export const requiredColumns: readonly Column[] = columns.slice(0, 9);

/** Columns that hold a list, parted by semicolons. */
export const listColumns: ReadonlySet<Column> = new Set<Column>([
  "aliases",
  "domains",
  "emails",
  "phones",
  "tax_ids",
  "accounts",
  "shared_accounts",
  "rejected_accounts",
  "other_destinations",
]);

const known: ReadonlySet<string> = new Set<string>(columns);

/** The column that a header names: case, outer blanks, and blanks or hyphens for the underscore don't matter. Null: none. */
export function columnNamed(header: string): Column | null {
  const key = header.trim().toLowerCase().replace(/[ -]/g, "_");
  return isColumn(key) ? key : null;
}

function isColumn(key: string): key is Column {
  return known.has(key);
}

/** A row of any format before its fields are checked. */
export interface Row {
  readonly line: number;
  /** A list may come as its entries (JSON) or as one text (CSV). */
  readonly cells: ReadonlyMap<Column, string | readonly string[]>;
  /** The format's reader has already reported a fault of this row. */
  readonly faulty: boolean;
}

/** What a format's reader hands its rows to. */
export interface RowSink {
  /** A row to check. */
  take(row: Row): void;
  /** A fault of the file or of its header: no row is counted. */
  fault(line: number, column: string | null, reason: string): void;
  /** A row that is left out whole. */
  reject(line: number, column: string | null, reason: string): void;
  /** Rows beyond the bound of rows. */
  skip(line: number, rows: number): void;
}
