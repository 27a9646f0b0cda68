import type { Clues, Records, SupplierRecord } from "../../analysis";
import type * as contract from "../../contract";
import type { Mapping } from "../../suppliers";

export { Refusal } from "../faults/problem";

/** When a case needs a second person, and how long payment waits after its release. */
export interface CasePolicy {
  readonly secondPerson: {
    /** For a destination that isn't on record. */
    readonly forBankChange: boolean;
    /** For higher amounts; null: for none. */
    readonly above: number | null;
    /** For an unusual moment or payment. */
    readonly inContext: boolean;
  };
  /** After a release. Null: the list's cool-off, if the number was found elsewhere or no second person checked. */
  readonly coolOffDays: number | null;
}

/** The store's cases. */
export interface CaseStore {
  /** Notes who asks, and reopens a case that doesn't cover the question. */
  findCases(question: contract.CaseQuestion, by: contract.Actor): Promise<contract.FoundCases>;
  /** Opens a case, joins an unsettled one, or reopens one whose outcome doesn't cover this. */
  openCase(
    given: contract.NewCase,
    by: contract.Actor,
  ): Promise<{ readonly form: contract.CaseForm; readonly isNew: boolean }>;
  case(id: string): Promise<contract.CaseForm | null>;
  cases(query: Query<{ readonly state: contract.CaseState | null }>): Promise<Page<contract.CaseForm>>;
  /** If confirmed, proposes what was read back; if denied, rejects it for good. */
  recordCaseCall(
    id: string,
    version: number,
    call: contract.NewCaseCall,
    by: contract.Actor,
    canMaintain: boolean,
  ): Promise<contract.CaseForm>;
  /** By another person than the caller. */
  confirmCase(id: string, version: number, by: contract.Actor): Promise<contract.CaseForm>;
  closeCase(
    id: string,
    version: number,
    outcome: "fraud" | "dismissed",
    reason: string,
    by: contract.Actor,
  ): Promise<contract.CaseForm>;
  reopenCase(id: string, version: number, reason: string, by: contract.Actor): Promise<contract.CaseForm>;
  caseEvidence(id: string): Promise<contract.CaseEvidence | null>;
}

/** A query of a list, which begins after a place in it. */
type Query<Of = unknown> = Of & { readonly after: string | null; readonly limit: number };

/** A query of the history. */
export interface HistoryQuery extends Query {
  readonly supplier: string | null;
  readonly action?: contract.HistoryAction | null;
  /** Object id of the person who acted. */
  readonly person?: string | null;
  /** Inclusive. */
  readonly from?: Date | null;
  /** Exclusive. */
  readonly before?: Date | null;
  /** Default: oldest first. */
  readonly isNewestFirst?: boolean;
}

/** A new supplier with `version` null. */
export interface NewProposal {
  readonly supplier: string;
  /** The version that the proposer has seen. */
  readonly version: number | null;
  /** As in the supplier file. An empty list or null removes everything. */
  readonly set: contract.FieldSet;
  readonly reason: string;
  /** By a call; nothing is set. */
  readonly verify: boolean;
  /** SHA-256, hexadecimal. */
  readonly report: string | null;
}

/** A record as stored. */
export interface StoredSupplier {
  readonly record: SupplierRecord;
  /** From 1; the ETag. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** `next` is null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A sent file. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null: as recognised. Undefined: use what was saved. */
  readonly mapping?: Mapping | null | undefined;
}

/** Methods reject with {@link Refusal} for reasons that the caller is told. */
export interface Store extends CaseStore {
  /** Reachable, migrated and with our keys; else what to do, in a sentence. */
  ready(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  lookup(clues: Clues): Promise<Extract<Records, { state: "found" }>>;
  supplier(id: string): Promise<StoredSupplier | null>;
  /** By id, name or its beginning, domain, address, tax number or account; else all by name. */
  suppliers(query: Query<{ readonly q: string | null }>): Promise<Page<StoredSupplier>>;
  /** Null for JSON. Stores nothing. */
  fileColumns(file: ImportFile): Promise<contract.FileColumns | null>;
  /** Stores what it would change. @param ticket for `importProgress` */
  addImport(file: ImportFile, by: contract.Actor, ticket?: string): Promise<contract.Import>;
  /** Null if none is being read. */
  importProgress(ticket: string, by: contract.Actor): Promise<contract.Done | null>;
  import(id: string): Promise<contract.Import | null>;
  imports(query: Query<{ readonly state: contract.ImportState | null }>): Promise<Page<contract.ImportSummary>>;
  importRows(
    id: string,
    query: Query<{ readonly kind: contract.RowKind | null; readonly mark?: contract.RowMark | null }>,
  ): Promise<Page<contract.ImportRow>>;
  proposeImport(id: string, by: contract.Actor): Promise<contract.Import>;
  /** Or withdraws one's own. */
  rejectImport(id: string, reason: string, by: contract.Actor): Promise<contract.Import>;
  /** In one transaction. An empty list needs no approver; else `canApprove`, and another oid and employeeId. */
  applyImport(id: string, by: contract.Actor, canApprove: boolean): Promise<contract.Import>;
  /** The list doesn't change. People who may not maintain it are limited to a few. */
  propose(given: NewProposal, by: contract.Actor, canMaintain: boolean): Promise<contract.Proposal>;
  proposal(id: string): Promise<contract.Proposal | null>;
  proposals(
    query: Query<{ readonly state: contract.ProposalState | null; readonly supplier: string | null }>,
  ): Promise<Page<contract.Proposal>>;
  /** If denied, rejects the proposal and its accounts for good; a denied verification blocks the supplier. */
  recordCallBack(id: string, call: contract.NewCallBack, by: contract.Actor): Promise<contract.Proposal>;
  /** The approver must differ from the proposer in oid and employeeId. */
  approveProposal(id: string, by: contract.Actor): Promise<contract.Proposal>;
  rejectProposal(id: string, reason: string, by: contract.Actor): Promise<contract.Proposal>;
  /** At once. Unblocking needs a proposal. */
  freeze(id: string, reason: string, by: contract.Actor): Promise<StoredSupplier>;
  /** Null for an unknown supplier. */
  registersOf(id: string): Promise<readonly contract.RegisterAnswer[] | null>;
  health(): Promise<contract.Health>;
  healthRows(query: Query<{ readonly kind: contract.HealthKind }>): Promise<Page<contract.Ailing>>;
  history(query: HistoryQuery): Promise<Page<contract.HistoryEntry>>;
  historyPeople(): Promise<readonly Pick<contract.Actor, "oid" | "name">[]>;
  checkChain(after: string | null): Promise<contract.ChainStretch>;
  historyHead(): Promise<contract.HistoryHead | null>;
  /** In list order, from one snapshot. */
  export(): AsyncIterable<SupplierRecord>;
  /** The day in UTC, nothing else. */
  noteLookup(by: contract.Actor, day: string): Promise<void>;
  coverage(query: Query): Promise<Page<contract.SeenPerson>>;
  close(): Promise<void>;
}
