import { callBackOutcomes, type Because, type CallBackOutcome } from "./outcomes";
import { actor, deed, next } from "./page";
import type { SupplierRecord } from "./record";
import { get, post } from "./route";
import { supplier } from "./suppliers";
import { any, day, fields, flag, list, oneOf, ordinal, orNull, text, time, type Of } from "./shape";

/** What becomes of a proposal. */
export const proposalStates = ["open", "approved", "rejected"] as const;
/** One of {@link proposalStates}. */
export type ProposalState = (typeof proposalStates)[number];

/** The fields that are proposed. The days of a record follow from what is decided. */
export const proposedFields = [
  ...(["name", "aliases", "domains", "emails", "phones", "country", "taxIds", "accounts"] as const),
  ...(["kind", "status", "sharedAccounts", "rejectedAccounts", "otherDestinations", "notes"] as const),
] as const satisfies readonly (keyof SupplierRecord)[];
/** One of {@link proposedFields}. */
export type ProposedField = (typeof proposedFields)[number];

/** New values, written as in the supplier file; an empty list or null takes everything away. */
export type FieldSet = Readonly<Partial<Record<ProposedField, string | readonly string[] | null | undefined>>>;

/** The body of a proposal. */
export interface NewProposal {
  readonly supplier: string;
  readonly set?: FieldSet;
  /** The bank details on record are to be confirmed by a call as they are: then nothing is set. */
  readonly verify?: boolean;
  readonly reason: string;
  /** The digest of the report of the message in which the change was seen. */
  readonly report?: string;
}

/** How a call about a proposal went. */
export interface NewCallBack {
  readonly phone: string;
  readonly spokeWith: string;
  readonly outcome: CallBackOutcome;
  /** Where a number that isn't on record was found; null for one on record. */
  readonly foundIn: string | null;
}

/** Why a supplier can't be called now: the record has no number, or its number is too new to rely on. */
export const hindrances = ["noNumber", "coolOff"] as const;
/** One of {@link hindrances}. */
export type Hindrance = (typeof hindrances)[number];

/** What an approver should know of the calls: only the proposer has called; the number that was found is the proposed one. */
export const cautions = ["callerProposed", "proposedNumber"] as const;
/** One of {@link cautions}. */
export type Caution = (typeof cautions)[number];

/** A field, by its name in the supplier file, with its value before and after. */
export const change = fields({ field: text, from: any, to: any });
/** See {@link change}. */
export type Change = Of<typeof change>;

/** A call to the supplier about a proposal. */
export const callBack = fields({
  phone: text,
  spokeWith: text,
  outcome: oneOf(callBackOutcomes),
  /** Where the caller found the number; null for one on record. */
  foundIn: orNull(text),
  by: actor,
  at: time,
});
/** See {@link callBack}. */
export type CallBack = Of<typeof callBack>;

/** Whether a proposal must be confirmed by telephone, and the numbers for it. */
export const callBackNeed = fields({
  isNeeded: flag,
  /** A number on record; or, for a new supplier or a first number, one that the caller finds, and says where. */
  number: oneOf(["onRecord", "found"]),
  /** Numbers on record that can be called today. */
  phones: list(text),
  /** Why no one can call now, in a sentence that says what to do; null where a number can be called. */
  hindrance: orNull(text),
  /** The same as a code. */
  because: orNull(oneOf(hindrances)),
  /** The day from which the number can be called; null where that isn't what hinders. */
  from: orNull(day),
});
/** See {@link callBackNeed}. */
export type CallBackNeed = Of<typeof callBackNeed>;

/** A change that was proposed, with all that was done about it. */
export const proposal = fields({
  id: text,
  supplier: text,
  name: text,
  state: oneOf(proposalStates),
  by: actor,
  at: time,
  reason: text,
  report: orNull(text),
  /** The version of the record that it changes; null: the supplier is a new one. */
  version: orNull(ordinal),
  /** The record has changed since, so that this can't be approved any more. */
  isStale: flag,
  /** It, a call about it or the record was altered in the database: then only its row is known. */
  isAltered: flag,
  /** It changes nothing: the bank details on record are to be confirmed by a call. */
  verify: flag,
  changes: list(change),
  /** For the approver: an account of another supplier's, one that will clear everyone. */
  warnings: list(text),
  cautions: list(oneOf(cautions)),
  /** The proposer may only read: then the approver must not be the caller. */
  byReader: flag,
  callBack: callBackNeed,
  callBacks: list(callBack),
  decided: orNull(fields({ ...deed.fields, reason: orNull(text) })),
});
/** See {@link proposal}. */
export type Proposal = Of<typeof proposal>;

/** A page of the proposals. */
export const proposals = fields({ proposals: list(proposal), next });

/** Changes with four eyes: proposed, confirmed by telephone, approved by another person. */
export const proposalRoutes = {
  propose: post<NewProposal>()("/api/proposals", proposal),
  list: get("/api/proposals", proposals),
  read: get("/api/proposals/:id", proposal),
  callBack: post<NewCallBack>()("/api/proposals/:id/call-back", proposal),
  approve: post<object>()("/api/proposals/:id/approve", proposal),
  reject: post<Because>()("/api/proposals/:id/reject", proposal),
  freeze: post<Because>()("/api/suppliers/:id/freeze", supplier),
};
