import type { CallBackOutcome, CaseEvent, CaseForm, CaseState } from "../../../contract";
import type { CaseFailure } from "../../cases/types";

/** What cases say. `{person}`, `{day}`, `{case}` and the like stand for what is put there. */
export interface CaseWords {
  readonly locale: string;
  /** `{case}`: year and number. */
  readonly title: string;
  readonly states: Readonly<Record<CaseState, string>>;
  /** `{person}`, `{ago}`. */
  readonly openedBy: string;
  /** In place of `{ago}`, less than a minute after. */
  readonly justNow: string;
  /** In place of a name that the sign-in doesn't tell. */
  readonly somebody: string;
  /** `{people}`. */
  readonly seenBy: string;
  /** `{people}` and `{count}` more. */
  readonly seenByMore: string;
  /** `{case}`. */
  readonly notAbout: string;
  readonly notAboutText: string;
  /** `{case}`. */
  readonly otherAccount: string;
  /** Of an outcome, where not all of the message was read. */
  readonly unreadText: string;
  readonly altered: string;
  /** `{supplier}`. */
  readonly confirmedText: string;
  readonly fraudText: string;
  readonly dismissedText: string;
  /** Over what others did meanwhile. */
  readonly stale: string;
  /** `{cases}` of the same conversation. */
  readonly others: string;
  readonly unknown: { readonly title: string; readonly again: string };
  readonly about: {
    readonly title: string;
    readonly findings: string;
    readonly destinations: string;
    readonly log: string;
  };
  /** What somebody did: `{person}`, `{ago}`. */
  readonly events: Readonly<Record<Exclude<CaseEvent["action"], "called">, string>>;
  /** A call: `{person}`, `{ago}`. */
  readonly calls: Readonly<Record<CallBackOutcome, string>>;
  readonly steps: {
    readonly title: string;
    readonly call: string;
    readonly second: string;
    readonly coolOff: string;
    readonly now: string;
    readonly waits: string;
    readonly done: string;
    readonly notYet: string;
  };
  readonly call: {
    readonly number: string;
    readonly phones: string;
    /** `{day}`. */
    readonly verified: string;
    readonly neverVerified: string;
    /** `{day}`. */
    readonly coolOff: string;
    readonly found: string;
    readonly phone: string;
    readonly phoneMissing: string;
    readonly foundIn: string;
    readonly foundInMissing: string;
    readonly ask: string;
    readonly script: readonly [string, string, string];
    readonly never: string;
    readonly outcome: string;
    readonly outcomeMissing: string;
    readonly outcomes: Readonly<Record<CallBackOutcome, string>>;
    readonly notReached: string;
    readonly denied: string;
    readonly which: string;
    readonly whichHint: string;
    readonly whichMissing: string;
    readonly spokeWith: string;
    readonly spokeWithMissing: string;
    readonly lastFour: string;
    readonly lastFourHint: string;
    readonly lastFourMissing: string;
    readonly heard: string;
    readonly heardHint: string;
    readonly heardMissing: string;
    readonly youHeard: string;
    readonly inMessage: string;
    readonly save: string;
  };
  readonly second: {
    /** To whoever may be the second one. */
    readonly text: string;
    /** To whoever called. */
    readonly you: string;
    readonly because: string;
    readonly reasons: Readonly<Record<CaseForm["secondPerson"]["because"][number], string>>;
    readonly ask: string;
    readonly release: string;
    /** `{case}`. */
    readonly mailSubject: string;
    /** `{case}`, `{supplier}`. */
    readonly mailText: string;
  };
  readonly pay: {
    /** `{day}`. */
    readonly notBefore: string;
    /** `{day}`. */
    readonly from: string;
    readonly proposed: string;
  };
  readonly actions: {
    readonly fraud: string;
    readonly dismiss: string;
    readonly reopen: string;
    readonly handOver: string;
    readonly evidence: string;
  };
  readonly reason: string;
  readonly reasonMissing: string;
  readonly openIt: string;
  readonly openTitle: string;
  readonly busy: string;
  readonly cancel: string;
  readonly failed: Readonly<Record<CaseFailure, string>>;
  readonly handOver: {
    readonly text: string;
    /** `{address}`. */
    readonly to: string;
    readonly toUnknown: string;
    readonly report: string;
    readonly attached: string;
    readonly notAttached: string;
    readonly notOpened: string;
    readonly copy: string;
    /** `{subject}` of the message. */
    readonly subject: string;
    /** The beginning of what is sent. */
    readonly intro: string;
    readonly it: string;
    readonly itNote: string;
    readonly copyCommands: string;
  };
  readonly evidence: {
    readonly text: string;
    readonly save: string;
    readonly print: string;
    readonly unsigned: string;
    readonly title: string;
    readonly report: string;
    readonly digests: string;
    readonly message: string;
    readonly body: string;
    readonly signed: string;
    readonly notSigned: string;
  };
  readonly local: {
    readonly limits: string;
    readonly cut: string;
  };
}
