import type { Column } from "./columns";
import type { Layout } from "./layout";

/** A row of any format before its fields are checked. */
export interface Row {
  readonly line: number;
  /** A list may come as its entries (JSON) or as one text (CSV). */
  readonly cells: ReadonlyMap<Column, string | readonly string[]>;
  /** The format's reader has already reported a fault of this row. */
  readonly faulty: boolean;
  /** Where several rows make one: all their lines. */
  readonly lines?: ReadonlySet<number>;
  /** Columns of which the format's reader has left something out. */
  readonly inPart?: ReadonlySet<Column>;
  /** It comes from a list that names nobody: what it holds goes to the supplier of this id. */
  readonly isNameless?: boolean;
}

/** What a format's reader hands its rows to. */
export interface RowSink {
  /** How the columns were understood, once all rows were looked at. */
  describe(layout: Layout): void;
  /** A row to check. */
  take(row: Row): void;
  /** A fault of the file or of its header: no row is counted. */
  fault(line: number, column: string | null, reason: string): void;
  /** A row that is left out whole. */
  reject(line: number, column: string | null, reason: string): void;
  /** Rows beyond the bound of rows: how many were read, and how many not. */
  skip(line: number, read: number, rows: number): void;
}
