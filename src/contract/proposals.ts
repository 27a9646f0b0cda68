import { actor, deed, next, get, post } from "./page";
import { type Field, recordFields } from "./record";
import { supplier } from "./suppliers";
import { any, day, fields, flag, list, oneOf, ordinal, optional, orNull, text, time, type Of } from "./shape";

/** In the order in which people are asked. */
export const callBackOutcomes = ["confirmed", "notReached", "refused", "cannotSay", "denied"] as const;
/** One of {@link callBackOutcomes}. */
export type CallBackOutcome = (typeof callBackOutcomes)[number];

/** Why something is rejected, blocked or reopened. */
export type Because = Readonly<{ reason: string }>;

/** What becomes of a proposal. */
export const proposalStates = ["open", "approved", "rejected"] as const;
/** One of {@link proposalStates}. */
export type ProposalState = (typeof proposalStates)[number];

/** The days of a record follow from decisions. */
export const proposedFields = recordFields.filter(
  (field): field is ProposedField => field !== "id" && !/On$/.test(field),
);
/** One of {@link proposedFields}. */
export type ProposedField = Exclude<Field, "id" | `${string}On`>;

/** As in the supplier file; an empty list or null removes everything. */
export type FieldSet = Readonly<Partial<Record<ProposedField, string | readonly string[] | null | undefined>>>;

/** The body of a proposal. */
export interface NewProposal {
  readonly supplier: string;
  readonly set?: FieldSet;
  /** Confirms the bank details on record by a call; nothing is set. */
  readonly verify?: boolean;
  readonly reason: string;
  /** Digest of the report of the message that showed the change. */
  readonly report?: string;
}

/** What the supplier read out on the phone, as it was typed. */
export interface ReadBack {
  /** The last four characters of an account on record; left out or null where none is. */
  readonly lastFourOnRecord?: string | null | undefined;
  readonly accounts: readonly string[];
}

/** How a call about a proposal went. */
export interface NewCallBack {
  readonly phone: string;
  readonly spokeWith: string;
  readonly outcome: CallBackOutcome;
  /** Where the number was found; null for one on record. */
  readonly foundIn: string | null;
  /** To confirm an account; null where none is confirmed. */
  readonly readBack?: ReadBack | null | undefined;
}

/** No number on record, or it is too new to rely on; then `phones` are those before it, and one found elsewhere serves too. */
const hindrances = ["noNumber", "coolOff"] as const;
const cautions = ["callerProposed", "proposedNumber"] as const;
/** For the approver: only the proposer called; the number that was found is the proposed one. */
export type Caution = (typeof cautions)[number];

/** `field` as named in the supplier file. */
export const change = fields({ field: text, from: any, to: any });
/** See {@link change}. */
export type Change = Of<typeof change>;

/** A call to the supplier about a proposal. */
export const callBack = fields({
  phone: text,
  spokeWith: text,
  outcome: oneOf(callBackOutcomes),
  foundIn: orNull(text),
  /** The number isn't on record any more: it was changed lately. */
  isBefore: optional(flag),
  /** Canonical destinations that were read back or denied; empty where it isn't known. */
  accounts: list(text),
  by: actor,
  at: time,
});
/** See {@link callBack}. */
export type CallBack = Of<typeof callBack>;

const callBackNeed = fields({
  isNeeded: flag,
  /** `found`: for a new supplier or a first number, the caller finds one and says where. */
  number: oneOf(["onRecord", "found"]),
  phones: list(text),
  /** A sentence that says what to do; null where a number on record can be called. */
  hindrance: orNull(text),
  because: orNull(oneOf(hindrances)),
  /** Null where no cool-off hinders. */
  from: orNull(day),
});
/** Whether a proposal must be confirmed by telephone, and the numbers for it. */
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
  /** Null: a new supplier. */
  version: orNull(ordinal),
  /** The record has changed since, so it can't be approved. */
  isStale: flag,
  /** It, a call or the record was altered in the database: only its row is known. */
  isAltered: flag,
  /** Changes nothing: a call confirms the bank details on record. */
  verify: flag,
  changes: list(change),
  /** For the approver, for example that another supplier has the account. */
  warnings: list(text),
  cautions: list(oneOf(cautions)),
  /** The proposer may only read: then caller and approver must differ. */
  byReader: flag,
  callBack: callBackNeed,
  /** What a confirmed call must bring. */
  readBack: fields({
    asksLastFour: flag,
    /** As they are proposed; each must be read out. */
    accounts: list(text),
  }),
  callBacks: list(callBack),
  decided: orNull(fields({ ...deed.fields, reason: orNull(text) })),
});
/** See {@link proposal}. */
export type Proposal = Of<typeof proposal>;

/** Changes with four eyes: proposed, confirmed by telephone, approved by another person. */
export const proposalRoutes = {
  propose: post<NewProposal>()("/api/proposals", proposal),
  list: get("/api/proposals", fields({ proposals: list(proposal), next })),
  read: get("/api/proposals/:id", proposal),
  callBack: post<NewCallBack>()("/api/proposals/:id/call-back", proposal),
  approve: post<object>()("/api/proposals/:id/approve", proposal),
  reject: post<Because>()("/api/proposals/:id/reject", proposal),
  freeze: post<Because>()("/api/suppliers/:id/freeze", supplier),
};
