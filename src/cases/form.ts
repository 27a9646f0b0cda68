import type { Verdict } from "../analysis";
import type { CaseScope } from "./scope";
import type { CaseState } from "./state";

/** Who did something: as the access token says. */
export interface CaseActor {
  readonly oid: string;
  readonly name: string | null;
  readonly employeeId: string | null;
}

/** A finding as a case keeps it: which signal, what it says as a message key, and no word of the message. */
export interface CaseFinding {
  readonly signal: string;
  readonly message: string;
}

/** Why a call had to be about more, or a second person must look: what is unusual about the moment or the payment. */
export const caseContexts = ["friday", "outOfHours", "holiday", "phone", "periodEnd", "amount"] as const;
/** One of {@link caseContexts}. */
export type CaseContext = (typeof caseContexts)[number];

/** Why another person must look at a case: by policy, or as the number was found elsewhere. */
export const secondPersonReasons = ["bankChange", "foundNumber", ...caseContexts] as const;
/** One of {@link secondPersonReasons}. */
export type SecondReason = (typeof secondPersonReasons)[number];

/** `POST /api/cases`: opens a case, or joins the one that is open on the conversation. */
export interface NewCase {
  /** SHA-256, hexadecimal: of what `keyTexts` gives. */
  readonly digests: readonly string[];
  readonly scope: CaseScope;
  readonly verdict: Verdict;
  readonly findings: readonly CaseFinding[];
  /** SHA-256 of the report's plain text, hexadecimal; null for none. */
  readonly report: string | null;
  /** What makes it more urgent to look twice. */
  readonly context: readonly CaseContext[];
  /** The amount that is asked for, in the policy's currency; null where unknown. */
  readonly amount: number | null;
  /** Why somebody opened it by hand; null where the verdict did. */
  readonly reason: string | null;
}

/** `POST /api/cases/find`: what is known of a conversation. */
export interface CaseQuestion {
  readonly digests: readonly string[];
  readonly scope: CaseScope;
  readonly verdict: Verdict;
}

/** How a call went. */
export type CaseCallOutcome = "confirmed" | "denied" | "notReached";

/** `POST /api/cases/{id}/call-back`. For `confirmed`, what was typed is held against record and message. */
export interface NewCaseCall {
  /** A number on record; one found elsewhere only where the record has none. */
  readonly phone: string;
  readonly spokeWith: string;
  readonly outcome: CaseCallOutcome;
  /** Where the number was found; null for one on record. */
  readonly foundIn: string | null;
  /** The last four characters of an account on record; null where none is on record, or nothing was confirmed. */
  readonly lastFour: string | null;
  /**
   * To confirm: the new account as the supplier read it out; null where the case names none. To deny: the accounts of the
   * message that aren't theirs, one a line; null for all of them.
   */
  readonly heard: string | null;
}

/** A call about a case, as it was taken down. */
export interface CaseCall {
  readonly phone: string;
  readonly spokeWith: string;
  readonly outcome: CaseCallOutcome;
  readonly foundIn: string | null;
  /** The canonical destinations of the message that were read out, or that were denied; null where nobody said which. */
  readonly heard: string | null;
  readonly by: CaseActor;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What was done about a case, the oldest first. */
export interface CaseEvent {
  readonly action: "opened" | "joined" | "called" | "seconded" | "closed" | "reopened";
  /** The state that it led to. */
  readonly state: CaseState;
  readonly by: CaseActor;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** In the words of whoever did it; null without. */
  readonly reason: string | null;
}

/** Whom to call about a case, as the record has it. */
export interface CaseCallNeed {
  /** `onRecord`: one of `phones`. `found`: the record has none, and whoever calls finds one elsewhere and says where. */
  readonly number: "onRecord" | "found";
  readonly phones: readonly string[];
  /** Why nobody can call now: the number was itself changed lately. Null where one serves. */
  readonly because: "coolOff" | null;
  /** The day from which the number serves, ISO; null where that isn't what hinders. */
  readonly from: string | null;
  /** When the bank details on record were verified, ISO day; null for never. */
  readonly verifiedOn: string | null;
  /** Must the last four characters of an account on record be typed? Not where none is on record. */
  readonly asksLastFour: boolean;
}

/** A case, as the service tells of it. */
export interface CaseForm {
  readonly id: string;
  /** Year and number, as people name it: `2026-118`. */
  readonly label: string;
  readonly state: CaseState;
  /** From 1, one more with each change: the ETag. */
  readonly version: number;
  readonly scope: CaseScope;
  /** The supplier's name on record; null for none. */
  readonly supplierName: string | null;
  readonly verdict: Verdict;
  readonly findings: readonly CaseFinding[];
  readonly context: readonly CaseContext[];
  readonly report: string | null;
  readonly opened: { readonly by: CaseActor; readonly at: string };
  readonly events: readonly CaseEvent[];
  readonly calls: readonly CaseCall[];
  readonly callBack: CaseCallNeed;
  /** Must another person look at it before it is released, and why. */
  readonly secondPerson: {
    readonly isNeeded: boolean;
    readonly because: readonly SecondReason[];
  };
  /** The first day on which it may be paid, ISO; null where it is not released. */
  readonly payFrom: string | null;
  /** The proposal in the register that the confirmed call made; null for none. */
  readonly proposal: string | null;
  /** Who opened a message of it, the latest first, at most 50. */
  readonly seen: readonly { readonly by: CaseActor; readonly at: string }[];
  /** It was altered in the database: then nothing in it counts, and it is open. */
  readonly isAltered: boolean;
}

/** The answer to a {@link CaseQuestion}: the cases of the conversation, the newest first. */
export interface FoundCases {
  readonly cases: readonly (CaseForm & {
    /** Does the outcome hold for this message too? False while there is none. */
    readonly covers: boolean;
  })[];
}
