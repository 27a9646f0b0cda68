import type { Actor, Change, Page, Stretch } from "./types";

/** What an import would make of a row, in the order in which they are shown. */
export const rowKinds = ["new", "changed", "unchanged", "faulty"] as const;
/** One of {@link rowKinds}. */
export type RowKind = (typeof rowKinds)[number];

/** Rows that are worth a look: with another way to be paid; taken, and something is said of them. */
export const rowMarks = ["destinations", "noted"] as const;
/** One of {@link rowMarks}. */
export type RowMark = (typeof rowMarks)[number];

/** What becomes of an import. */
export type ImportState = "preview" | "proposed" | "applied" | "rejected";

/** How far something is: rows, of how many; of 0 where nobody knows. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** Who did something, and when (ISO 8601). */
export interface Deed {
  readonly by: Actor;
  readonly at: string;
}

/** A file that somebody sent, as it stands in a list. */
export interface ImportSummary extends Deed {
  readonly id: string;
  readonly state: ImportState;
  readonly file: string;
  readonly digest: string;
  readonly counts: Readonly<Record<RowKind, number>>;
  readonly marked: Readonly<Record<RowMark, number>>;
  readonly applied: Deed | null;
  readonly rejected: (Deed & { readonly reason: string }) | null;
  /** While it is being applied. */
  readonly progress?: Done | null;
}

/** A file that somebody sent. */
export interface ImportedFile extends ImportSummary {
  /** Of the file as a whole. */
  readonly faults: readonly { readonly line: number; readonly column: string | null; readonly reason: string }[];
}

/** A row of a file. */
export interface ImportRow {
  readonly line: number;
  readonly kind: RowKind;
  readonly supplier: string | null;
  readonly name: string | null;
  readonly changes: readonly Change[];
  readonly faults: readonly { readonly column: string | null; readonly reason: string }[];
}

/** A column of a file: what it is taken for by its name, what it is said to hold, and some values. */
export interface FileColumn {
  readonly column: string;
  readonly recognised: string | null;
  readonly meaning: string | null;
  readonly samples: readonly string[];
}

/** How a file's columns are understood. */
export interface FileColumns {
  /** `supplier-file`: our own form; null: not recognised; else an accounting system. */
  readonly system: string | null;
  readonly title: string | null;
  readonly sheet: string | null;
  readonly columns: readonly FileColumn[];
  /** Who said before what they hold. */
  readonly saved: Deed | null;
}

/** What is sent of a file. */
export interface SentFile {
  readonly file: File;
  /** What its columns hold, by their names; null: as they are recognised. */
  readonly mapping: Readonly<Record<string, string | null>> | null;
  /** By which {@link ImportApi.fileProgress} tells how far it is. */
  readonly ticket: string;
}

/** The part of the service that takes files. */
export interface ImportApi {
  imports(query: Stretch & { readonly state: ImportState | null }, signal?: AbortSignal): Promise<Page<ImportSummary>>;
  importedFile(id: string, signal?: AbortSignal): Promise<ImportedFile>;
  importRows(
    query: Stretch & { readonly id: string; readonly kind: RowKind | null; readonly mark: RowMark | null },
    signal?: AbortSignal,
  ): Promise<Page<ImportRow>>;
  /** Null for a file without columns, such as JSON. */
  fileColumns(file: File, signal?: AbortSignal): Promise<FileColumns | null>;
  /** @param onSent is told the part of the file that was sent, from 0 to 1. */
  sendFile(sent: SentFile, onSent: (part: number) => void, signal?: AbortSignal): Promise<ImportedFile>;
  /** How far a file is that is being read; null where none is. */
  fileProgress(ticket: string, signal?: AbortSignal): Promise<Done | null>;
  proposeImport(id: string): Promise<ImportedFile>;
  applyImport(id: string): Promise<ImportedFile>;
  rejectImport(id: string, reason: string): Promise<ImportedFile>;
  /** The whole list, as a supplier file. */
  exportList(): Promise<Blob>;
}
