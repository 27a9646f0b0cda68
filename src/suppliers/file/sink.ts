import type { Column } from "./columns";
import type { Layout } from "./layout";

/** Rows of a supplier file. */
export const maxRows = 1_000_000;

/** A row of any format before its fields are checked. */
export interface Row {
  readonly line: number;
  /** A list is an array (JSON) or one text (CSV). */
  readonly cells: ReadonlyMap<Column, string | readonly string[]>;
  /** A fault of this row was reported before. */
  readonly faulty: boolean;
  /** If several rows make one supplier. */
  readonly lines?: ReadonlySet<number>;
  readonly inPart?: ReadonlySet<Column>;
  /** The list has no names; the row belongs to the supplier with this id. */
  readonly isNameless?: boolean;
}

/** Receives rows. */
export interface RowSink {
  /** Describes the columns, after all rows. */
  describe(layout: Layout): void;
  take(row: Row): void;
  /** Reports a fault of the file or its header; counts no row. */
  fault(line: number, column: string | null, reason: string): void;
  reject(line: number, column: string | null, reason: string): void;
  skip(line: number, read: number, rows: number): void;
}
