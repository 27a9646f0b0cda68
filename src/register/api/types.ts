import type { SupplierRecord } from "../../analysis";

type AccountField = "accounts" | "sharedAccounts" | "rejectedAccounts";

/** A supplier's record as the service answers it: analysis' own, its accounts as in the supplier file. */
export type Supplier = Omit<SupplierRecord, AccountField> & { readonly [K in AccountField]: readonly string[] };

/** A record with the version that a change must name. */
export interface Versioned {
  readonly record: Supplier;
  readonly version: number;
}

/** A stretch of a list; `next` is where the next one begins, null at its end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A stretch of a list is asked for from here on; null from its beginning. */
export interface Stretch {
  readonly after: string | null;
  readonly limit?: number;
}

/** Who did something. */
export interface Actor {
  readonly oid: string;
  readonly name: string | null;
}

/** A field by its name in the supplier file, with what it was and what it becomes. */
export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** How a call to the supplier went, as it is asked. */
export const callBackOutcomes = ["confirmed", "notReached", "denied"] as const;
/** One of {@link callBackOutcomes}. */
export type CallBackOutcome = (typeof callBackOutcomes)[number];

/** Why nobody can call about a proposal now. */
export const hindrances = ["noNumber", "coolOff"] as const;
/** One of {@link hindrances}. */
export type Hindrance = (typeof hindrances)[number];

/**
 * What whoever approves should know of the calls: only who proposed it has called; the number that was found is the one that
 * was proposed.
 */
export const cautions = ["callerProposed", "proposedNumber"] as const;
/** One of {@link cautions}. */
export type Caution = (typeof cautions)[number];

/** What becomes of a proposal. */
export const proposalStates = ["open", "approved", "rejected"] as const;
/** One of {@link proposalStates}. */
export type ProposalState = (typeof proposalStates)[number];

/** A change that somebody proposed, with all that was done about it. */
export interface Proposal {
  readonly id: string;
  readonly supplier: string;
  readonly name: string;
  readonly state: ProposalState;
  readonly by: Actor;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string;
  /** SHA-256 of the report of the message in which it was seen; null where it came from none. */
  readonly report: string | null;
  readonly version: number | null;
  readonly isStale: boolean;
  /** It changes nothing: the bank details on record are to be confirmed by a call. */
  readonly verify: boolean;
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
  readonly cautions: readonly Caution[];
  /** Did somebody propose it who may only read? Then who approves it must be another than who called. */
  readonly byReader: boolean;
  /** Was it altered in the database? Then nothing is known of it, and nothing can be done. */
  readonly isAltered: boolean;
  readonly callBack: {
    readonly isNeeded: boolean;
    /** A number on record; or one that whoever calls finds themselves, and says where. */
    readonly number: "onRecord" | "found";
    readonly phones: readonly string[];
    /** A sentence of the service, and the same as a code. */
    readonly hindrance: string | null;
    readonly because: Hindrance | null;
    /** ISO day, from which the number serves. */
    readonly from: string | null;
  };
  readonly callBacks: readonly {
    readonly phone: string;
    readonly spokeWith: string;
    readonly outcome: CallBackOutcome;
    /** Where a number that isn't on record was found; null for one that is. */
    readonly foundIn: string | null;
    readonly by: Actor;
    readonly at: string;
  }[];
  readonly decided: { readonly by: Actor; readonly at: string; readonly reason: string | null } | null;
}

/** The fields that can be proposed, by their names in the record. */
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
] as const;
/** One of {@link proposedFields}. */
export type ProposedField = (typeof proposedFields)[number];

/** New values of fields. */
export type FieldSet = Readonly<Partial<Record<ProposedField, string | readonly string[] | null>>>;

/** What somebody proposes. */
export interface NewProposal {
  readonly supplier: string;
  readonly set: FieldSet;
  /** The bank details on record are to be confirmed as they are: then nothing is set. */
  readonly verify?: boolean;
  readonly reason: string;
}

/** What a state register of taxpayers' accounts says of an account. */
export const registerOutcomes = ["onRegister", "notOnRegister", "subjectUnknown", "tooOld", "unreadable"] as const;
/** One of {@link registerOutcomes}. */
export type RegisterOutcome = (typeof registerOutcomes)[number];

/** An answer of a state register about one account of a supplier. It never clears anything. */
export interface RegisterAnswer {
  readonly account: string;
  readonly country: string;
  readonly taxNumber: string;
  readonly outcome: RegisterOutcome;
  /** The register's, ISO 8601; null where it can't be read. */
  readonly date: string | null;
}

/** What a record may lack or have too much of, the worst first. */
export const healthKinds = [
  "sameAccount",
  "notOnRegister",
  "noCallBackNumber",
  "mute",
  "notVerified",
  "freemailOnly",
  "confusableDomain",
  "foreignBank",
] as const;
/** One of {@link healthKinds}. */
export type HealthKind = (typeof healthKinds)[number];

/** How many records there are of each kind. */
export interface Health {
  readonly at: string;
  readonly suppliers: number;
  readonly counts: Readonly<Record<HealthKind, number>>;
  /** Suppliers whose accounts no state register has answered for yet. */
  readonly unchecked: number;
  /** Without any, the count of `notOnRegister` says nothing. */
  readonly hasRegisters: boolean;
}

/** A supplier whose record should be looked at. */
export interface Ailing {
  readonly supplier: string;
  readonly name: string;
  /** The other supplier's id, or the domain that is imitated. */
  readonly beside: string | null;
}

/** What an entry of the history tells of. */
export const historyActions = [
  "proposal-made",
  "call-back-recorded",
  "proposal-approved",
  "proposal-rejected",
  "supplier-changed",
  "supplier-added",
  "import-applied",
  "import-rejected",
  "case-opened",
  "case-joined",
  "case-called",
  "case-seconded",
  "case-closed",
  "case-reopened",
  "keys-rotated",
] as const;
/** One of {@link historyActions}. */
export type HistoryAction = (typeof historyActions)[number];

/** Which entries of the history are asked for; null where it doesn't matter. */
export interface HistoryFilter {
  readonly supplier: string | null;
  readonly action: HistoryAction | null;
  /** An object id. */
  readonly person: string | null;
  /** ISO 8601, from this moment on, and up to that one. */
  readonly from: string | null;
  readonly before: string | null;
}

/** How far the chain of the history was followed, and whether it holds. */
export interface ChainStretch {
  readonly fault: { readonly entry: number | null; readonly reason: string } | null;
  readonly checked: number;
  readonly entries: number;
  /** ISO 8601; null where there is no entry. */
  readonly since: string | null;
  readonly next: string | null;
}

/** What was done to the list, one step. */
export interface HistoryEntry {
  readonly number: number;
  readonly at: string;
  readonly by: Actor;
  readonly action: string;
  readonly supplier: string | null;
  /** The supplier's, as it is now; null for none, and for one that isn't on the list. */
  readonly name: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** The newest entry, which the service signed. */
export interface HistoryHead {
  readonly number: number;
  readonly hash: string;
  readonly at: string;
}
