import type { Mark } from "../accounts";
import type { OutcomeKind, Report, SignalId } from "../analysis";

/** Where in the message something is, in words ("quoted message", "invoice.pdf, page 2"), with the line itself. */
export interface QuotedPlace {
  readonly words: string;
  /** From the message, tamed: never HTML. */
  readonly quote: string;
  readonly inFile: boolean;
}

/** What the message claims of a supplier on record, and the record hasn't: where a warning is wrong, it could be proposed. */
export interface Claim {
  readonly supplier: { readonly id: string; readonly name: string };
  readonly values: readonly { readonly field: "accounts" | "emails" | "domains"; readonly value: string }[];
}

/** What is on record over what the message says, the characters that differ marked. */
export interface Comparison {
  /** Empty where nothing is known to hold the other against. */
  readonly onRecord: readonly Mark[];
  readonly found: readonly Mark[];
  readonly same: boolean;
  /** Whether the supplier records were asked: if not, that nothing is on record says nothing. */
  readonly isLookedUp: boolean;
  /** The difference in words, for those who can't see marks; null where there isn't one. */
  readonly note: string | null;
}

/** A place where the money would go, over the nearest one on record. */
export interface DestinationComparison extends Comparison {
  readonly kind: "destination";
  readonly label: string;
  readonly places: readonly QuotedPlace[];
  readonly claim: Claim | null;
}

/** An address that the message uses, over what is on record. */
export interface SenderComparison extends Comparison {
  readonly kind: "sender";
  readonly label: string;
  readonly address: string;
  /** The whole address is in the comparison, or at the top as the sender's: next to these, it is written twice. */
  readonly isInSight: boolean;
  /** Those of the view's reasons that this shows: next to it, they are said twice. */
  readonly signals: readonly SignalId[];
  readonly claim: Claim | null;
}

/** What a finding says. */
export type Said = Readonly<{ signal: SignalId; text: string }>;

/** Why the verdict is what it is: the sentence of a suspicious finding. */
export interface WhyVerdict extends Said {
  readonly isHeadline: boolean;
}

/** What could not be checked, and why. */
export type Gap = Readonly<{ text: string; isHeadline: boolean }>;

/** Something to do next. */
export interface Step {
  /** `compare`: hold the account against the record oneself. `wait`: call later. `tellIt`: a mailbox may be compromised. */
  readonly kind: "doNotPay" | "call" | "wait" | "tellIt" | "look" | "read" | "reconnect" | "compare";
  readonly text: string;
}

/** Who took part in the conversation that the message quotes. */
export interface Conversation {
  readonly oddities: readonly Said[];
  /** Name and address of each, tamed, the newest first. */
  readonly participants: readonly string[];
}

/** Whom to call, on which number. */
export interface CallBack {
  readonly supplier: string;
  readonly phone: string | null;
  /** What to ask them: to read their bank details, or whether the contact really changed. */
  readonly about: "bankDetails" | "contact";
  readonly verified: string | null;
}

/** What came of an original that the reader handed in. */
export interface OriginalView {
  readonly id: string;
  readonly quoted: "altered" | "agrees" | "nothing" | "itself";
  readonly accounts: "changed" | "same" | "none" | "notNamed";
  readonly comparisons: readonly Comparison[];
}

/** One question that was asked of the message, and its answer. */
export interface Check {
  readonly signal: SignalId;
  readonly label: string;
  readonly outcome: OutcomeKind;
  /** Checks of one number say the same. */
  readonly answer: number;
  readonly text: string;
  readonly quotes: readonly string[];
}

/** What a person needs to see of a report, in the reader's language, in the order of reading. */
export interface View {
  readonly verdict: Report["verdict"];
  /** Is there no answer yet for the one reason that files are still being read? */
  readonly waits: boolean;
  /** BCP 47: the language that all of it is written in. */
  readonly locale: string;
  readonly title: string;
  readonly headline: string;
  readonly subject: string;
  readonly from: string;
  readonly reasons: readonly WhyVerdict[];
  /** Those that differ first. Never empty of one that matters: differing ones are all there, up to a bound. */
  readonly destinations: readonly DestinationComparison[];
  readonly senders: readonly SenderComparison[];
  readonly conversation: Conversation | null;
  /** Null where no one needs to be called. */
  readonly call: CallBack | null;
  readonly steps: readonly Step[];
  readonly itSteps: readonly string[];
  /** Every check: suspicious, cannotTell, clear, notApplicable. */
  readonly checks: readonly Check[];
  readonly originals?: readonly OriginalView[];
  readonly notChecked: readonly Gap[];
  readonly text: string;
  /** At most 150 characters: Outlook's bound for a notification. */
  readonly banner: string;
}
