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
  CaseEvidence,
  CaseForm,
  CaseQuestion,
  CaseState,
  FoundCases,
  NewCase,
  NewCaseCall,
  HistoryAction,
  FieldSet,
} from "../../contract";
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

interface CasePage {
  readonly items: readonly CaseForm[];
  readonly next: string | null;
}

/** The store's cases. */
export interface CaseStore {
  /** Notes who asks, and reopens a case that doesn't cover the question. */
  findCases(question: CaseQuestion, by: Actor): Promise<FoundCases>;
  /** Opens a case, joins an unsettled one, or reopens one whose outcome doesn't cover this. */
  openCase(given: NewCase, by: Actor): Promise<{ readonly form: CaseForm; readonly isNew: boolean }>;
  case(id: string): Promise<CaseForm | null>;
  cases(query: {
    readonly state: CaseState | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<CasePage>;
  /** If confirmed, proposes what was read back; if denied, rejects it for good. */
  recordCaseCall(id: string, version: number, call: NewCaseCall, by: Actor, canMaintain: boolean): Promise<CaseForm>;
  /** By another person than the caller. */
  confirmCase(id: string, version: number, by: Actor): Promise<CaseForm>;
  closeCase(id: string, version: number, outcome: "fraud" | "dismissed", reason: string, by: Actor): Promise<CaseForm>;
  reopenCase(id: string, version: number, reason: string, by: Actor): Promise<CaseForm>;
  caseEvidence(id: string): Promise<CaseEvidence | null>;
}

/** A query of the history. */
export interface HistoryQuery {
  readonly supplier: string | null;
  readonly action?: HistoryAction | null;
  /** Object id of the person who acted. */
  readonly person?: string | null;
  /** Inclusive. */
  readonly from?: Date | null;
  /** Exclusive. */
  readonly before?: Date | null;
  /** Default: oldest first. */
  readonly isNewestFirst?: boolean;
  readonly after: string | null;
  readonly limit: number;
}

/** A new supplier with `version` null. */
export interface NewProposal {
  readonly supplier: string;
  /** The version that the proposer has seen. */
  readonly version: number | null;
  /** As in the supplier file. An empty list or null removes everything. */
  readonly set: FieldSet;
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
  suppliers(query: {
    readonly q: string | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<StoredSupplier>>;
  /** Null for JSON. Stores nothing. */
  fileColumns(file: ImportFile): Promise<FileColumns | null>;
  /** Stores what it would change. @param ticket for `importProgress` */
  addImport(file: ImportFile, by: Actor, ticket?: string): Promise<Import>;
  /** Null if none is being read. */
  importProgress(ticket: string, by: Actor): Promise<Done | null>;
  import(id: string): Promise<Import | null>;
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
  proposeImport(id: string, by: Actor): Promise<Import>;
  /** Or withdraws one's own. */
  rejectImport(id: string, reason: string, by: Actor): Promise<Import>;
  /** In one transaction. An empty list needs no approver; else `canApprove`, and another oid and employeeId. */
  applyImport(id: string, by: Actor, canApprove: boolean): Promise<Import>;
  /** The list doesn't change. People who may not maintain it are limited to a few. */
  propose(given: NewProposal, by: Actor, canMaintain: boolean): Promise<Proposal>;
  proposal(id: string): Promise<Proposal | null>;
  proposals(query: {
    readonly state: ProposalState | null;
    readonly supplier: string | null;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<Proposal>>;
  /** If denied, rejects the proposal and its accounts for good; a denied verification blocks the supplier. */
  recordCallBack(id: string, call: NewCallBack, by: Actor): Promise<Proposal>;
  /** The approver must differ from the proposer in oid and employeeId. */
  approveProposal(id: string, by: Actor): Promise<Proposal>;
  rejectProposal(id: string, reason: string, by: Actor): Promise<Proposal>;
  /** At once. Unblocking needs a proposal. */
  freeze(id: string, reason: string, by: Actor): Promise<StoredSupplier>;
  /** Null for an unknown supplier. */
  registersOf(id: string): Promise<readonly RegisterAnswer[] | null>;
  health(): Promise<Health>;
  healthRows(query: {
    readonly kind: HealthKind;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<Page<Ailing>>;
  history(query: HistoryQuery): Promise<Page<HistoryEntry>>;
  historyPeople(): Promise<readonly Pick<Actor, "oid" | "name">[]>;
  checkChain(after: string | null): Promise<ChainStretch>;
  historyHead(): Promise<HistoryHead | null>;
  /** In list order, from one snapshot. */
  export(): AsyncIterable<SupplierRecord>;
  /** The day in UTC, nothing else. */
  noteLookup(by: Actor, day: string): Promise<void>;
  coverage(query: { readonly after: string | null; readonly limit: number }): Promise<Page<SeenPerson>>;
  close(): Promise<void>;
}
