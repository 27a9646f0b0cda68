import type {
  Actor,
  Ailing,
  ChainStretch,
  Health,
  HealthKind,
  HistoryEntry,
  HistoryHead,
  NewCallBack,
  NewProposal,
  Proposal,
  ProposalState,
  RegisterAnswer,
  Stretch,
  Supplier,
} from "../../contract";
import type { ImportApi } from "./imports";
import type { HistoryFilter, Page, Versioned } from "./types";

/** Someone who acted. */
export type Person = Pick<Actor, "oid" | "name">;

/** Why an answer is none. `refused`: a rule of the service, which its sentence names. */
export type FailureKind = "unreachable" | "signedOut" | "forbidden" | "missing" | "refused" | "failed";

/** What the service refused, or could not be asked. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** The service's own sentence, where it gave one; else empty. */
    readonly detail: string,
    /** The rule that refused it, a slug; null where the service named none. */
    readonly rule: string | null = null,
  ) {
    super(detail);
  }
}

/** The supplier service, as the page uses it. Every method rejects with {@link ApiFailure}, or as aborted. */
export interface RegisterApi extends ImportApi {
  suppliers(query: Stretch & { readonly q: string }, signal?: AbortSignal): Promise<Page<Supplier>>;
  supplier(id: string, signal?: AbortSignal): Promise<Versioned>;
  /** What state registers say of the supplier's accounts; empty where none could be asked. */
  registers(id: string, signal?: AbortSignal): Promise<readonly RegisterAnswer[]>;
  proposals(
    query: Stretch & { readonly state: ProposalState | null; readonly supplier: string | null },
    signal?: AbortSignal,
  ): Promise<Page<Proposal>>;
  /** @param version of the record that was seen; null for a supplier that isn't on record. */
  propose(proposal: NewProposal, version: number | null): Promise<Proposal>;
  callBack(id: string, call: NewCallBack): Promise<Proposal>;
  approve(id: string): Promise<Proposal>;
  reject(id: string, reason: string): Promise<Proposal>;
  freeze(id: string, reason: string): Promise<Versioned>;
  health(signal?: AbortSignal): Promise<Health>;
  healthRows(query: Stretch & { readonly kind: HealthKind }, signal?: AbortSignal): Promise<Page<Ailing>>;
  /** The newest first. A stretch may be short, or empty, and the list still go on. */
  history(query: Stretch & HistoryFilter, signal?: AbortSignal): Promise<Page<HistoryEntry>>;
  /** Who acted. */
  historyPeople(signal?: AbortSignal): Promise<readonly Person[]>;
  /** Follows the chain a stretch on. */
  chain(after: string | null, signal?: AbortSignal): Promise<ChainStretch>;
  /** Null where nothing was done yet. */
  historyHead(signal?: AbortSignal): Promise<HistoryHead | null>;
}
