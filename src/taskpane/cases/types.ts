import type { CaseEvidence, CaseForm, FoundCases, NewCaseCall } from "../../contract";
import type { Verdict } from "../../analysis";
import type { Prepared, PreparedMessage } from "../../mail/office";
import type { AskFailure } from "../service/ask";
import type { ShownMessage } from "../state";

/** The message that a case is about. */
export interface CaseSubject {
  readonly message: ShownMessage;
  readonly verdict: Verdict;
  /** The number to call, as the report has it; null for none. */
  readonly phone: string | null;
}

/**
 * Why something was not done: the service is out of reach, or its rules forbid it. `notOnRecord`: the number isn't on record;
 * `coolOff`: it was changed recently; `lastFour`, `heardDiffers`: what was typed doesn't match; `callNeeded`: an account isn't
 * on record, so the case can't be dismissed; `state`: impossible in the case's state. If the message keeps the case:
 * `unavailable` if this Outlook keeps nothing, `notSaved` if saving failed.
 */
export type CaseFailure =
  | AskFailure
  | "notOnRecord"
  | "coolOff"
  | "lastFour"
  | "heardDiffers"
  | "secondPerson"
  | "employeeId"
  | "callNeeded"
  | "state"
  | "tooMany"
  | "refused"
  | "unavailable"
  | "notSaved";

/** A case as it is known of a message. */
export type FoundCase = FoundCases["cases"][number] & {
  /** Set if the message itself keeps it, and no service. */
  readonly local?: {
    /** Older entries had no room. */
    readonly isCut: boolean;
  };
};

/** The result of a step. `stale`: the case had changed, so nothing was done; `form` is the current one. */
export type Acted =
  | { readonly kind: "done"; readonly form: FoundCase }
  | { readonly kind: "stale"; readonly form: FoundCase }
  | { readonly kind: "failed"; readonly because: CaseFailure };

/** A message's cases; `skipped`: the service wasn't asked. */
export type Found =
  | { readonly kind: "found"; readonly cases: readonly FoundCase[] }
  | { readonly kind: "skipped" }
  | { readonly kind: "failed"; readonly because: CaseFailure };

/** A step in a case. */
export type CaseStep =
  | { readonly step: "call-back"; readonly call: NewCaseCall }
  | { readonly step: "confirm" }
  | { readonly step: "close"; readonly outcome: "fraud" | "dismissed"; readonly reason: string }
  | { readonly step: "reopen"; readonly reason: string };

/** Who keeps cases: the supplier service, or the message itself. Nothing here rejects. */
export interface Cases {
  readonly find: (subject: CaseSubject) => Promise<Found>;
  /** @param report The report's plain text: its digest alone is sent. */
  readonly open: (subject: CaseSubject, report: string, reason: string | null) => Promise<Acted>;
  readonly act: (subject: CaseSubject, form: CaseForm, step: CaseStep) => Promise<Acted>;
  /** What the service says of it, signed; null if it can't be had. */
  readonly evidence: (form: CaseForm) => Promise<CaseEvidence | null>;
  /** The digests of the conversation, as they are sent. */
  readonly digests: (message: ShownMessage) => Promise<readonly string[]>;
  /** Who is signed in, as far as it can be seen: a hint for what to show. The service decides. */
  readonly me: () => string | null;
}

/** All that cases need of the page: loaded after the first verdict. */
export interface CaseDesk {
  /** Null without a supplier service or a sign-in to it. */
  readonly service: Cases | null;
  /** Keeps cases with the message, if no service does. */
  readonly local: Cases;
  /** Tells the check on sending of the cases on a message. */
  readonly note: NoteForSending;
  /** Opens a prepared message for the user to send. */
  readonly prepare: (message: PreparedMessage) => Promise<Prepared>;
  /** Address to report fraud to. */
  readonly securityContact: string | null;
  readonly now: () => number;
  /** Asks what is known of a message's case, and tells it, until it is ended. */
  readonly follow: (of: CaseMessage, emit: (here: CaseHere) => void) => Following;
}

/** Loads the desk; null if it can't be loaded. */
export type LoadDesk = () => Promise<CaseDesk | null>;

/** Why a case was not opened; null where it was. */
export type Opening = CaseFailure | null;

/** The message that is shown, as it is known by now. */
export interface CaseMessage {
  readonly subject: CaseSubject;
  /** The report's plain text. */
  readonly report: string;
}

/** A message whose case is followed. */
export interface Following {
  /** More is known of the same message: a file of it was read. */
  learn(of: CaseMessage): void;
  end(): void;
}

/** What is known of the case on the message that is shown, and what changes it. */
export interface CaseHere extends CaseMessage {
  readonly desk: CaseDesk;
  /** Who keeps it. */
  readonly cases: Cases;
  readonly found: Found | null;
  /** The case that is shown; null for none. */
  readonly form: FoundCase | null;
  /** The message itself keeps it. */
  readonly isLocal: boolean;
  /** Opens one. It never rejects. */
  readonly open: (reason: string | null) => Promise<Opening>;
  /** It was {@link open}ed here, and not found. */
  readonly isOpenedHere: boolean;
  readonly become: (form: FoundCase) => void;
  readonly askAgain: () => void;
}

/** Notes the cases on a message in the mailbox. It never rejects. */
export type NoteForSending = (subject: CaseSubject, cases: readonly FoundCase[]) => Promise<boolean>;
