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
  /** From 1; the ETag. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** A page of a list; `next` is null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A sent file. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null: as recognised, whatever was saved. Undefined: use what was saved. */
  readonly mapping?: Mapping | null | undefined;
}

/**
 * Everything that the service stores, over one database. Methods reject with {@link Refusal} for reasons that the
 * caller is told.
 */
export interface Store extends CaseStore {
  /** Whether the database is reachable, migrated and has our keys; else what to do, in a sentence. */
  ready(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  lookup(clues: Clues): Promise<Extract<Records, { state: "found" }>>;
  supplier(id: string): Promise<StoredSupplier | null>;
  /**
   * Suppliers that match the text by id, name or its beginning, domain, address, tax number or account; without a
   * text, all by name.
   */
  suppliers(query: {
    readonly q: string | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<StoredSupplier>>;
  /** How the columns of a file, or of its beginning, would be understood; null for JSON. Stores nothing. */
  fileColumns(file: ImportFile): Promise<FileColumns | null>;
  /**
   * Reads a file and stores what it would change. The list doesn't change.
   * @param ticket for `importProgress`
   */
  addImport(file: ImportFile, by: Actor, ticket?: string): Promise<Import>;
  /** Progress of a sender's file that is being read; null if there is none. */
  importProgress(ticket: string, by: Actor): Promise<Done | null>;
  import(id: string): Promise<Import | null>;
  /** Newest first. */
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
  /** Proposes an import, by its sender. */
  proposeImport(id: string, by: Actor): Promise<Import>;
  /** Rejects an import, or withdraws one's own. */
  rejectImport(id: string, reason: string, by: Actor): Promise<Import>;
  /**
   * Applies an import in one transaction. Any maintainer may fill an empty list; otherwise the applier needs
   * `canApprove`, and must differ from the sender in oid and employeeId.
   */
  applyImport(id: string, by: Actor, canApprove: boolean): Promise<Import>;
  /** Stores a proposal. The list doesn't change. People who may not maintain it are limited to a few. */
  propose(given: NewProposal, by: Actor, canMaintain: boolean): Promise<Proposal>;
  proposal(id: string): Promise<Proposal | null>;
  /** Newest first. */
  proposals(query: {
    readonly state: ProposalState | null;
    readonly supplier: string | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<Proposal>>;
  /**
   * Records a call, to a number on record, or for a new supplier to one found elsewhere. If denied, rejects the
   * proposal and its accounts for good; a denied verification blocks the supplier.
   */
  recordCallBack(id: string, call: NewCallBack, by: Actor): Promise<Proposal>;
  /** Approves a proposal. The approver must differ from the proposer in oid and employeeId. */
  approveProposal(id: string, by: Actor): Promise<Proposal>;
  rejectProposal(id: string, reason: string, by: Actor): Promise<Proposal>;
  /** Blocks a supplier at once. Unblocking needs a proposal. */
  freeze(id: string, reason: string, by: Actor): Promise<StoredSupplier>;
  /** What state registers say about a supplier's accounts; null for an unknown supplier. */
  registersOf(id: string): Promise<readonly RegisterAnswer[] | null>;
  /** Counts of records with health problems. */
  health(): Promise<Health>;
  healthRows(query: {
    readonly kind: HealthKind;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<Ailing>>;
  history(query: HistoryQuery): Promise<Page<HistoryEntry>>;
  /** People who proposed, called, decided, or applied a file. */
  historyPeople(): Promise<readonly Pick<Actor, "oid" | "name">[]>;
  /** Checks the history's chain from a cursor on. */
  checkChain(after: string | null): Promise<ChainStretch>;
  historyHead(): Promise<HistoryHead | null>;
  /** All records in list order, from one snapshot. */
  export(): AsyncIterable<SupplierRecord>;
  /** Notes that a person looked something up on a day (UTC), nothing else. */
  noteLookup(by: Actor, day: string): Promise<void>;
  coverage(query: { readonly after: string | null; readonly limit: number }): Promise<Page<SeenPerson>>;
  close(): Promise<void>;
}
