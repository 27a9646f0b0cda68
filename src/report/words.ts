import type { AccountPart } from "../accounts";
import type {
  AccusationNote,
  Correspondent,
  Destination,
  Gate,
  Intent,
  ReasonCode,
  RecordsFault,
  SignalId,
  SignalMessage,
  Source,
  Strength,
  Verdict,
} from "../analysis";
import type { TrickKind } from "../names";

/**
 * All words of one language. A key that is missing does not compile. `{name}` represents a parameter of the finding;
 * what each parameter holds is said in docs/signals.
 */
export interface Words {
  /** BCP 47. */
  readonly locale: string;
  readonly verdicts: Readonly<Record<Verdict, { readonly title: string; readonly sentence: string }>>;
  /**
   * In place of `unrelated`, of which the words would not be true: where money is asked for, and nothing is wrong with it;
   * and of `incomplete`, where all was read and the supplier records alone are missing.
   */
  readonly asked: Readonly<
    Record<
      "notCompared" | "noRecords" | "nothingFound" | "unknownLanguage",
      { readonly title: string; readonly sentence: string }
    >
  >;
  readonly intents: Readonly<Record<Intent, string>>;
  readonly signals: Readonly<Record<SignalId, string>>;
  readonly findings: Readonly<Record<SignalMessage, string>>;
  readonly outcomes: { readonly cannotTell: string; readonly notApplicable: string };
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** Clauses that say of evidence that it is missing. */
  readonly missing: Readonly<Record<"dmarc" | "headers" | "date", string>>;
  /** Why something is missing that Outlook gives on other devices. */
  readonly notHere: string;
  readonly gates: Readonly<Record<Gate["kind"], string>>;
  /** Why the supplier records could not be asked, and what the reader can do about it. */
  readonly recordsFaults: Readonly<Record<RecordsFault, { readonly gate: string; readonly step: string }>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly tricks: Readonly<Record<TrickKind, string>>;
  readonly targets: Readonly<Record<"supplier" | "own" | "platform" | "bank" | "thread", string>>;
  /** What to do next, by verdict; `{supplier}` and `{phone}` may be in it. */
  readonly steps: {
    readonly callOnRecord: string;
    /** The same, where the message changes a contact and no bank details. */
    readonly callAboutContact: string;
    readonly callNoNumber: string;
    readonly callUnknown: string;
    readonly callColleague: string;
    readonly doNotPay: string;
    /** With the steps for IT in brackets. */
    readonly mailboxCompromised: string;
    /** Without them, where they are next to it. */
    readonly tellIt: string;
    readonly readMissing: string;
    /** The same, where `{accounts}` of `{supplier}` are on record. */
    readonly readMissingAgainst: string;
    /** Behind the step that brings the supplier records back. */
    readonly compareYourself: string;
    readonly look: string;
    /** The same, where no one knows who asks to be paid. */
    readonly askForOrder: string;
    /** The same, where the supplier is closed or blocked. */
    readonly notActive: string;
    /** Next to a call, where it was sent when no one answers the telephone. */
    readonly noHurry: string;
    readonly none: string;
  };
  /** What IT does where a mailbox may be compromised. */
  readonly forIt: Readonly<Record<"sessions" | "password" | "rules" | "consent" | "methods", string>>;
  /** What is above one destination. */
  readonly kinds: Readonly<Record<Destination["kind"] | "card" | "mandate", string>>;
  /** Parts of a message that may be missing, as people call them. */
  readonly parts: Readonly<
    Record<
      | "message"
      | "headers"
      | "body"
      | "subject"
      | "from"
      | "sender"
      | "to"
      | "cc"
      | "attachments"
      | "destinations"
      // What the wording model was to read.
      | "wording",
      string
    >
  >;
  /** Where it is: each part of a message, a page of one, and how it was read where it is no text. */
  readonly places: Readonly<Record<Source["part"] | Exclude<Source["layer"], "text"> | "page", string>>;
  /** What is above one address. */
  readonly senders: Readonly<Record<Correspondent["field"] | "quoted", string>>;
  /** How what was found differs from what is on record: for those who can't see the marks. */
  readonly comparisons: Readonly<
    Record<
      | AccountPart
      | "characters"
      | "charactersAt"
      // A trick with the letters that it exchanges, or with those that it puts or takes.
      | "exchanged"
      | "spelled"
      | "different"
      | "differentParts"
      // On record, and no one proved who it is.
      | "unconfirmed"
      | Exclude<AccusationNote, "trick">,
      string
    >
  >;
  /** Sentences about what agrees. */
  readonly headlines: Readonly<
    Record<"matches" | "matchesVerified" | "matchSeveral" | "senderKnown" | "verified", string>
  >;
  readonly labels: Readonly<
    Record<
      | "onRecord"
      | "claimed"
      | "inMessage"
      | "sender"
      | "account"
      | "thread"
      | "next"
      | "notChecked"
      | "found"
      | "unread"
      | "supplier"
      | "forIt"
      | "more"
      | "noSubject"
      // Around a subject.
      | "quoted",
      string
    >
  >;
}
