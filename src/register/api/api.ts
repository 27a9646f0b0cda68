import type {
  Actor,
  Ailing,
  ChainStretch,
  Done,
  FileColumns,
  Health,
  HealthKind,
  HistoryAction,
  HistoryEntry,
  HistoryHead,
  Import,
  ImportRow,
  ImportState,
  ImportSummary,
  NewCallBack,
  NewProposal,
  Proposal,
  ProposalState,
  RegisterAnswer,
  RowKind,
  RowMark,
  Stretch,
  Supplier,
} from "../../contract";

/** A record with the version that a change must name. */
export interface Versioned {
  readonly record: Supplier;
  readonly version: number;
}

/** `next`: where the next page begins; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Null: any. */
export interface HistoryFilter {
  readonly supplier: string | null;
  readonly action: HistoryAction | null;
  readonly person: string | null;
  /** ISO 8601, inclusive. */
  readonly from: string | null;
  readonly before: string | null;
}

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

/** Someone who acted. */
export type Person = Pick<Actor, "oid" | "name">;

/** `refused`: a rule of the service, which its sentence names. */
export type FailureKind = "unreachable" | "signedOut" | "forbidden" | "missing" | "refused" | "failed";

/** What the service refused, or could not be asked. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
    readonly rule: string | null = null,
  ) {
    super(detail);
  }
}

/** Every method rejects with {@link ApiFailure}, or as aborted. */
export interface RegisterApi extends ImportApi {
  suppliers(query: Stretch & { readonly q: string }, signal?: AbortSignal): Promise<Page<Supplier>>;
  supplier(id: string, signal?: AbortSignal): Promise<Versioned>;
  registers(id: string, signal?: AbortSignal): Promise<readonly RegisterAnswer[]>;
  proposals(
    query: Stretch & { readonly state: ProposalState | null; readonly supplier: string | null },
    signal?: AbortSignal,
  ): Promise<Page<Proposal>>;
  /** `version`: of the record that was seen; null if not on record. */
  propose(proposal: NewProposal, version: number | null): Promise<Proposal>;
  callBack(id: string, call: NewCallBack): Promise<Proposal>;
  approve(id: string): Promise<Proposal>;
  reject(id: string, reason: string): Promise<Proposal>;
  freeze(id: string, reason: string): Promise<Versioned>;
  health(signal?: AbortSignal): Promise<Health>;
  healthRows(query: Stretch & { readonly kind: HealthKind }, signal?: AbortSignal): Promise<Page<Ailing>>;
  /** The newest first. A stretch may be empty before the list ends. */
  history(query: Stretch & HistoryFilter, signal?: AbortSignal): Promise<Page<HistoryEntry>>;
  historyPeople(signal?: AbortSignal): Promise<readonly Person[]>;
  chain(after: string | null, signal?: AbortSignal): Promise<ChainStretch>;
  historyHead(signal?: AbortSignal): Promise<HistoryHead | null>;
}
