import type { OutcomeKind } from "../../analysis";
import type { SignInProblem } from "../signIn/way";
import type { PaneState } from "../state";

/** A screen that says where one stands, and what to do about it. */
export interface ScreenWords {
  readonly title: string;
  readonly text: string;
}

/** Why a message was not checked. */
type Failure = Extract<PaneState, { kind: "failed" }>["failure"];

/**
 * The pane's own words in one language; all that speaks of a message comes with its view. A key that is missing does not
 * compile. `{name}` stands for what is put there.
 */
export interface PaneWords {
  /** BCP 47. */
  readonly locale: string;
  readonly starting: string;
  readonly outside: ScreenWords;
  readonly noOfficeJs: ScreenWords;
  readonly tooOld: ScreenWords;
  readonly notSetUp: ScreenWords & { readonly forAdministrator: string };
  readonly nothing: ScreenWords;
  readonly reading: string;
  /** Outlook no longer answers the pane. */
  readonly deaf: string;
  readonly failed: ScreenWords & { readonly because: Readonly<Record<Failure, string>> };
  readonly signIn: {
    readonly button: string;
    readonly again: string;
    readonly otherAccount: string;
    /** That is signed in though the mailbox is another's. */
    readonly takeAccount: string;
    readonly busy: string;
    /** `{code}` of an error. */
    readonly forIt: string;
    /** What stands in the way, and what to do. `{account}` and `{mailbox}` where these are not the same. */
    readonly because: Readonly<Record<SignInProblem, string>>;
  };
  /** `{subject}` in the language's own quotation marks. */
  readonly about: string;
  /** `{from}`: name and address. */
  readonly from: string;
  /** `{names}` of attachments. */
  readonly stillReading: string;
  /** While the learned reader is at the wording. */
  readonly readingWording: string;
  /** As `stillReading`, before there is an answer. */
  readonly readingFiles: string;
  /** `{name}` of a file, `{page}` of `{pages}`. */
  readonly onPage: string;
  readonly finishedReading: string;
  readonly call: {
    /** `{supplier}`. */
    readonly title: string;
    /** Before a number, for screen readers. */
    readonly dial: string;
    readonly copy: string;
    readonly numberOnRecord: string;
    readonly neverVerified: string;
    readonly letThemRead: string;
    /** In its place, where a contact changes. */
    readonly askAboutContact: string;
    readonly notThatNumber: string;
    readonly noNumber: string;
  };
  readonly compared: {
    readonly onRecord: string;
    /** Over what the message passes for, where the records were not asked. */
    readonly claimed: string;
    readonly inMessage: string;
    readonly both: string;
    readonly noRecord: string;
    readonly notLookedUp: string;
    /** `{count}` of further places in which the same was read. */
    readonly morePlaces: string;
    readonly addressInFull: string;
  };
  readonly sections: {
    readonly conversation: string;
    readonly reasons: string;
    readonly steps: string;
    readonly notChecked: string;
    readonly forIt: string;
    readonly details: string;
  };
  /** Titles of what is folded; `{count}`. */
  readonly folded: {
    readonly moreReasons: string;
    readonly moreCompared: string;
    readonly participants: string;
    readonly checks: string;
  };
  /** How many checks had which outcome; `{count}`. */
  readonly counts: Readonly<Record<OutcomeKind, string>>;
  /** What stands over the checks of one outcome. */
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  /** A warning is wrong: what leads to a proposal. */
  readonly propose: {
    readonly account: string;
    readonly wrong: string;
    /** The form didn't come. */
    readonly notLoaded: string;
  };
  /** An earlier message or invoice, to hold the open one against. */
  readonly originals: {
    readonly title: string;
    /** While one is dragged over the pane. */
    readonly drop: string;
  };
  /** The card of a case didn't come. */
  readonly caseNotLoaded: string;
  readonly footer: {
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly checkAgain: string;
    readonly appearance: Readonly<Record<"auto" | "light" | "dark", string>>;
  };
}
