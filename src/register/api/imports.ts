import type {
  Done,
  FileColumns,
  Import,
  ImportRow,
  ImportState,
  ImportSummary,
  RowKind,
  RowMark,
  Stretch,
} from "../../contract";
import type { Page } from "./types";

/** What is sent of a file. */
export interface SentFile {
  readonly file: File;
  readonly mapping: Readonly<Record<string, string | null>> | null;
  readonly ticket: string;
}

/** The part of the service that takes files. */
export interface ImportApi {
  imports(query: Stretch & { readonly state: ImportState | null }, signal?: AbortSignal): Promise<Page<ImportSummary>>;
  importedFile(id: string, signal?: AbortSignal): Promise<Import>;
  importRows(
    query: Stretch & { readonly id: string; readonly kind: RowKind | null; readonly mark: RowMark | null },
    signal?: AbortSignal,
  ): Promise<Page<ImportRow>>;
  /** Null for a file without columns, such as JSON. */
  fileColumns(file: File, signal?: AbortSignal): Promise<FileColumns | null>;
  /** `onSent`: the part that was sent, from 0 to 1. */
  sendFile(sent: SentFile, onSent: (part: number) => void, signal?: AbortSignal): Promise<Import>;
  fileProgress(ticket: string, signal?: AbortSignal): Promise<Done | null>;
  proposeImport(id: string): Promise<Import>;
  applyImport(id: string): Promise<Import>;
  rejectImport(id: string, reason: string): Promise<Import>;
  exportList(): Promise<Blob>;
}
