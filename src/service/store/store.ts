import type { Clues, Records, SupplierRecord } from "../../analysis";
import type { Layout, Mapping } from "../../suppliers";
import type { RegisterAnswer } from "../registers/register";
import type { Actor } from "./actor";
import type { CaseStore } from "./cases/contract";
import type { ChainStretch, HistoryEntry, HistoryHead, HistoryQuery } from "./history/entry";
import type { Ailing, Health, HealthKind } from "./health/kinds";
import type { CallBackOutcome, NewProposal, Proposal, ProposalState } from "./proposals/proposal";

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

/** How a file's columns are understood, before it is imported. */
export interface FileColumns extends Omit<Layout, "columns"> {
  readonly columns: readonly (Layout["columns"][number] & {
    /** What the column is taken for by itself; `meaning`: with what was said of it before. */
    readonly recognised: string | null;
  })[];
  /** Who said before what the columns of such a file hold; null where nobody did. */
  readonly saved: { readonly by: Actor; readonly at: string } | null;
}

/** What an import would make of a row. */
export type ImportRowKind = "new" | "changed" | "unchanged" | "faulty";

/** What makes a row of an import that is taken worth a look: a fault or a warning; another way for a known supplier to be paid. */
export type ImportRowMark = "noted" | "destinations";

/** What becomes of an import: only looked at by who sent it, put before somebody else, applied, or turned down. */
export const importStates = ["preview", "proposed", "applied", "rejected"] as const;
/** One of {@link importStates}. */
export type ImportState = (typeof importStates)[number];

/** A row of an import, before it is applied. */
export interface ImportRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly kind: ImportRowKind;
  /** The supplier's id; null where the row has none. */
  readonly supplier: string | null;
  readonly name: string | null;
  /** For a changed row: each field with what stands on record and what the file says, accounts as in the supplier file. */
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
  /** For a faulty row, and for one taken in part: what is wrong. */
  readonly faults: readonly { readonly column: string | null; readonly reason: string }[];
}

/** An import, from the file that was sent to its end. */
export interface Import {
  readonly id: string;
  readonly state: ImportState;
  readonly file: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly counts: Readonly<Record<ImportRowKind, number>>;
  /** Rows of any kind that are worth a look. */
  readonly marked: Readonly<Record<ImportRowMark, number>>;
  /** Faults of the file as a whole. */
  readonly faults: readonly { readonly line: number; readonly column: string | null; readonly reason: string }[];
  /** When the sender put it before somebody else. */
  readonly proposedAt: string | null;
  readonly applied: { readonly by: Actor; readonly at: string } | null;
  readonly rejected: { readonly by: Actor; readonly at: string; readonly reason: string } | null;
  /** How its columns were understood; null for JSON, which has our own names, and for what was sent before this was told. */
  readonly layout?: Layout | null;
  /** While it is being applied: suppliers written, of how many; null otherwise. */
  readonly progress?: Done | null;
}

/** An import as it stands in a list of them. */
export type ImportSummary = Omit<Import, "faults" | "layout">;

/** How far something is: rows done, of how many; of 0 where nobody knows yet. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** Refused for a reason that the caller is told: it becomes a problem document. */
export class Refusal extends Error {
  constructor(
    /** The rule, as a slug: it ends the problem document's `type`. */
    readonly rule: string,
    /** HTTP status. */
    readonly status: 400 | 403 | 404 | 409 | 412 | 413 | 422 | 428,
    message: string,
  ) {
    super(message);
  }
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
      readonly kind: ImportRowKind | null;
      readonly mark?: ImportRowMark | null;
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
  recordCallBack(
    id: string,
    call: {
      readonly phone: string;
      readonly spokeWith: string;
      readonly outcome: CallBackOutcome;
      /** Where a number that isn't on record was found. */
      readonly foundIn: string | null;
    },
    by: Actor,
  ): Promise<Proposal>;
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
  coverage(query: { readonly after: string | null; readonly limit: number }): Promise<
    Page<{
      readonly oid: string;
      readonly name: string | null;
      readonly firstSeen: string;
      readonly lastSeen: string;
      readonly days: number;
    }>
  >;
  close(): Promise<void>;
}
