import type { SupplierRecord } from "../../../analysis";
import type { Change } from "../changes";
import type { Actor } from "../actor";

/** What becomes of a proposal. */
export const proposalStates = ["open", "approved", "rejected"] as const;
/** One of {@link proposalStates}. */
export type ProposalState = (typeof proposalStates)[number];

/** How a call to the supplier went. */
export const callBackOutcomes = ["confirmed", "denied", "notReached"] as const;
/** One of {@link callBackOutcomes}. */
export type CallBackOutcome = (typeof callBackOutcomes)[number];

/** The fields that are proposed, as the supplier file has them: the days of a record follow from what is decided. */
export const proposedFields = [
  "name",
  "aliases",
  "domains",
  "emails",
  "phones",
  "country",
  "taxIds",
  "accounts",
  "kind",
  "status",
  "sharedAccounts",
  "rejectedAccounts",
  "otherDestinations",
  "notes",
] as const satisfies readonly (keyof SupplierRecord)[];
/** One of {@link proposedFields}. */
export type ProposedField = (typeof proposedFields)[number];

/** What somebody proposes: for a supplier on record, or with `version` null a new one. */
export interface NewProposal {
  readonly supplier: string;
  /** The version that whoever proposes has seen; null: there is no such supplier. */
  readonly version: number | null;
  /** New values, written as in the supplier file; an empty list or null takes everything away. */
  readonly set: Readonly<Partial<Record<ProposedField, string | readonly string[] | null | undefined>>>;
  readonly reason: string;
  /** The bank details on record are to be confirmed by a call as they are: then nothing is set. */
  readonly verify: boolean;
  /** SHA-256 of the report that shows the message where the change was seen, hexadecimal; null for none. */
  readonly report: string | null;
}

/** A call to the supplier about a proposal. */
export interface CallBack {
  readonly phone: string;
  readonly spokeWith: string;
  readonly outcome: CallBackOutcome;
  /** Where whoever called found the number; null for one on record. */
  readonly foundIn: string | null;
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Why nobody can call now: the record has no number, or it is too new to serve. */
export const hindrances = ["noNumber", "coolOff"] as const;

/**
 * What whoever approves should know of the calls: only who proposed it has called; the number that was found is the one that
 * was proposed.
 */
export const cautions = ["callerProposed", "proposedNumber"] as const;
/** One of {@link cautions}. */
export type Caution = (typeof cautions)[number];

/** Whether a proposal must be confirmed by telephone, and by which numbers it can be. */
export interface CallBackNeed {
  readonly isNeeded: boolean;
  /** A number on record; or, for a new supplier or a first number, one that whoever calls finds themselves and says where. */
  readonly number: "onRecord" | "found";
  /** Numbers on record that serve for it today. */
  readonly phones: readonly string[];
  /** Why nobody can call now, in a sentence that says what to do; null where a number serves. */
  readonly hindrance: string | null;
  /** The same as a code. */
  readonly because: (typeof hindrances)[number] | null;
  /** The day from which the number serves, ISO; null where that isn't what hinders. */
  readonly from: string | null;
}

/** What somebody would change of a supplier, with all that was done about it. */
export interface Proposal {
  readonly id: string;
  readonly supplier: string;
  readonly name: string;
  readonly state: ProposalState;
  readonly by: Actor;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  readonly report: string | null;
  /** The version that it changes; null: the supplier is a new one. */
  readonly version: number | null;
  /** Whether the record is another by now, so that this can't be approved any more. */
  readonly isStale: boolean;
  /** It, a call about it or the record was altered in the database: then nothing is known of it but its row. */
  readonly isAltered: boolean;
  /** It changes nothing: the bank details on record are to be confirmed by a call. */
  readonly verify: boolean;
  readonly changes: readonly Change[];
  /** What whoever approves it must know: an account of another supplier's, one that will clear everybody. */
  readonly warnings: readonly string[];
  /** The same of the calls about it, as codes. */
  readonly cautions: readonly Caution[];
  /** Did somebody propose it who may only read? Then who approves it must be another than who called. */
  readonly byReader: boolean;
  readonly callBack: CallBackNeed;
  readonly callBacks: readonly CallBack[];
  readonly decided: { readonly by: Actor; readonly at: string; readonly reason: string | null } | null;
}
