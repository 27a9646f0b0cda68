import type { Clues, Records, SupplierRecord } from "../../analysis";
import type {
  Actor,
  Ailing,
  ChainStretch,
  Done,
  FileColumns,
  Health,
  HealthKind,
  HistoryEntry,
  HistoryHead,
  Import,
  ImportRow,
  ImportState,
  ImportSummary,
  NewCallBack,
  Proposal,
  ProposalState,
  RegisterAnswer,
  RowKind,
  RowMark,
  SeenPerson,
} from "../../contract";
import type { Mapping } from "../../suppliers";
export { Refusal } from "../faults/refusal";
import type { CaseStore } from "./cases/contract";
import type { HistoryQuery } from "./history/entry";
import type { NewProposal } from "./proposals/proposal";

/** A record as stored. */
export interface StoredSupplier {
  readonly record: SupplierRecord;
  /** From 1, one more with each change: the ETag. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** A stretch of a list, and the cursor that the next one begins behind; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A file that is sent. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is said of its columns; null: as they are recognised, whatever was said before. Left out: nothing is said. */
  readonly mapping?: Mapping | null | undefined;
}

/** All that the service keeps, over one database. Every method rejects with {@link Refusal} where the caller is to be told. */
export interface Store extends CaseStore {
  /** Reached, migrated, and its keys fit; else why not, in a sentence that says what to do. */
  ready(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  lookup(clues: Clues): Promise<Extract<Records, { state: "found" }>>;
  supplier(id: string): Promise<StoredSupplier | null>;
  /** Those that a text names (id, name or its beginning, domain, address, tax number, account); all in order of name without one. */
  suppliers(query: {
    readonly q: string | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<StoredSupplier>>;
  /** How the columns of a file, or of its beginning, would be understood. Null: it has none, as JSON. Nothing is kept. */
  fileColumns(file: ImportFile): Promise<FileColumns | null>;
  /**
   * Reads a file and keeps what it would change. Nothing of the list changes.
   * @param ticket by which `importProgress` tells meanwhile how far it is
   */
  addImport(file: ImportFile, by: Actor, ticket?: string): Promise<Import>;
  /** How far somebody's file is that is being read; null for none. */
  importProgress(ticket: string, by: Actor): Promise<Done | null>;
  import(id: string): Promise<Import | null>;
  /** The newest first. */
  imports(query: {
    readonly state: ImportState | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<ImportSummary>>;
  importRows(
    id: string,
    query: {
      readonly kind: RowKind | null;
      readonly mark?: RowMark | null;
      readonly after: string | null;
      readonly limit: number;
    },
  ): Promise<Page<ImportRow>>;
  /** Puts an import before somebody else, as who sent it. */
  proposeImport(id: string, by: Actor): Promise<Import>;
  /** Turns it down; of one's own: withdraws it. */
  rejectImport(id: string, reason: string, by: Actor): Promise<Import>;
  /**
   * Applies an import as one transaction. Into an empty list anybody who may maintain it may; into any other one, somebody
   * else than who sent the file (other oid and other employeeId), with `canApprove`.
   */
  applyImport(id: string, by: Actor, canApprove: boolean): Promise<Import>;
  /**
   * Keeps what somebody would change. Nothing of the list changes. Whoever may not maintain it has room for a few at a time.
   */
  propose(given: NewProposal, by: Actor, canMaintain: boolean): Promise<Proposal>;
  proposal(id: string): Promise<Proposal | null>;
  /** The newest first. */
  proposals(query: {
    readonly state: ProposalState | null;
    readonly supplier: string | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<Proposal>>;
  /**
   * Writes down a call: to a number on record, or for a new supplier to one that was found elsewhere. A denied one rejects the
   * proposal, and its accounts for good; where it was to verify what is on record, it blocks the supplier.
   */
  recordCallBack(id: string, call: NewCallBack, by: Actor): Promise<Proposal>;
  /** Writes the change, as somebody else than who proposed it (other oid and other employeeId). */
  approveProposal(id: string, by: Actor): Promise<Proposal>;
  rejectProposal(id: string, reason: string, by: Actor): Promise<Proposal>;
  /** Blocks a supplier at once. What unblocks it is a proposal. */
  freeze(id: string, reason: string, by: Actor): Promise<StoredSupplier>;
  /** What state registers say of a supplier's accounts; null where there is no such supplier. */
  registersOf(id: string): Promise<readonly RegisterAnswer[] | null>;
  /** What should be looked at in the list, in numbers. */
  health(): Promise<Health>;
  healthRows(query: {
    readonly kind: HealthKind;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<Ailing>>;
  history(query: HistoryQuery): Promise<Page<HistoryEntry>>;
  /** Who proposed, called, decided, or applied a file. */
  historyPeople(): Promise<readonly Pick<Actor, "oid" | "name">[]>;
  /** Follows the chain of the history a stretch on, from its beginning or from where the last stretch ended. */
  checkChain(after: string | null): Promise<ChainStretch>;
  historyHead(): Promise<HistoryHead | null>;
  /** All records in list order, as they stand at one moment. */
  export(): AsyncIterable<SupplierRecord>;
  /** Notes that a person looked up on a day (UTC), and nothing else. */
  noteLookup(by: Actor, day: string): Promise<void>;
  coverage(query: { readonly after: string | null; readonly limit: number }): Promise<Page<SeenPerson>>;
  close(): Promise<void>;
}
