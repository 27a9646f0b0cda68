import type { CaseClosing, CaseEvidence, CaseForm, FoundCases, NewCaseCall } from "../../contract";
import type { Verdict } from "../../analysis";
import type { Prepared, PreparedMessage } from "../../mail/office";
import type { AskFailure } from "../service/ask";
import type { View } from "../../report";
import type { ShownMessage } from "../state";

/** The message that a case is about. */
export type CaseSubject = Readonly<{ message: ShownMessage; verdict: Verdict; phone: string | null }>;

/** `lastFour`, `readBackDiffers`: what was typed doesn't match. `callNeeded`: an account isn't on record. `deniedAccount`: one was denied before. */
export type CaseFailure =
  | AskFailure
  | "notOnRecord"
  | "coolOff"
  | "lastFour"
  | "readBackDiffers"
  | "deniedAccount"
  | "secondPerson"
  | "employeeId"
  | "callNeeded"
  | "state"
  | "tooMany"
  | "refused"
  | "unavailable"
  | "notSaved";

/** A case as it is known of a message. */
export type FoundCase = FoundCases["cases"][number] & { readonly local?: { readonly isCut: boolean } };

/** `stale`: the case had changed, so nothing was done; `form` is current. */
export type Acted =
  | { readonly kind: "done"; readonly form: FoundCase }
  | { readonly kind: "stale"; readonly form: FoundCase }
  | { readonly kind: "failed"; readonly because: CaseFailure };

/** `skipped`: the service wasn't asked. */
export type Found =
  | { readonly kind: "found"; readonly cases: readonly FoundCase[] }
  | { readonly kind: "skipped" }
  | { readonly kind: "failed"; readonly because: CaseFailure };

/** A step in a case. */
export type CaseStep =
  | { readonly step: "call-back"; readonly call: NewCaseCall }
  | { readonly step: "confirm" }
  | ({ readonly step: "close" } & CaseClosing)
  | { readonly step: "reopen"; readonly reason: string };

/** Kept by the service or the message. Nothing here rejects. */
export interface Cases {
  readonly find: (subject: CaseSubject) => Promise<Found>;
  /** `report`: plain text, only its digest is sent. */
  readonly open: (subject: CaseSubject, report: string, reason: string | null) => Promise<Acted>;
  readonly act: (subject: CaseSubject, form: CaseForm, step: CaseStep) => Promise<Acted>;
  /** Signed; null if unavailable. */
  readonly evidence: (form: CaseForm) => Promise<CaseEvidence | null>;
  readonly digests: (message: ShownMessage) => Promise<readonly string[]>;
  /** A hint for display: the service decides. */
  readonly me: () => string | null;
}

/** Loaded after the first verdict. */
export interface CaseDesk {
  readonly service: Cases | null;
  readonly local: Cases;
  readonly note: NoteForSending;
  readonly prepare: (message: PreparedMessage) => Promise<Prepared>;
  readonly securityContact: string | null;
  readonly now: () => number;
  readonly follow: (of: CaseMessage, emit: (here: CaseHere) => void) => Following;
}

/** Whether the pane is in sight. */
export interface Sight {
  readonly isSeen: () => boolean;
  /** Calls back when it comes into sight or gets the focus. @returns what ends that */
  readonly onSeen: (seen: () => void) => () => void;
}

/** Loads the desk; null if it can't be loaded. */
export type LoadDesk = () => Promise<CaseDesk | null>;

/** Null: opened. */
export type Opening = CaseFailure | null;

/** The message that is shown, as it is known by now. */
export type CaseMessage = Readonly<{ subject: CaseSubject; report: string }>;

/** A message whose case is followed. */
export interface Following {
  learn(of: CaseMessage): void;
  end(): void;
}

/** What the pane says on top of a message whose case is settled. */
export type Headline = Readonly<{ tone: "stop" | "warning" | "quiet"; title: string; text: string }>;

/** What is known of the case on the message that is shown, and what changes it. */
export interface CaseHere extends CaseMessage {
  readonly desk: CaseDesk;
  readonly cases: Cases;
  readonly found: Found | null;
  readonly form: FoundCase | null;
  readonly isLocal: boolean;
  /** It couldn't be asked about again, so it may have changed. */
  readonly isOld: boolean;
  readonly open: (reason: string | null) => Promise<Opening>;
  readonly isOpenedHere: boolean;
  readonly become: (form: FoundCase) => void;
  readonly askAgain: () => void;
  /** In place of the verdict's; null if that stays. */
  readonly headline: (view: Pick<View, "verdict" | "notChecked">, locale: string) => Headline | null;
}

/** For the check on sending. Never rejects. */
export type NoteForSending = (subject: CaseSubject, cases: readonly FoundCase[]) => Promise<boolean>;
