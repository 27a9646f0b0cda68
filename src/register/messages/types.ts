import type { FieldName } from "../columns";
import type { AccountFaultCode } from "../../accounts";
import type { FailureKind } from "../api/api";
import type {
  CallBackOutcome,
  Caution,
  HealthKind,
  Hindrance,
  HistoryAction,
  ProposalState,
  RegisterOutcome,
} from "../api/types";
import type { Tab } from "../route";
import type { ImportWords } from "./import/types";

/** A screen that says where one stands, and what to do about it. */
export interface ScreenWords {
  readonly title: string;
  readonly text: string;
}

/** What stands at a supplier in the list. */
export type Standing = "verified" | "neverVerified" | "mute" | "blocked" | "inactive";

/** Rules of the service that are told in the reader's language; of any other, its own sentence. */
export type KnownRule =
  | "four-eyes"
  | "another-caller"
  | "denied"
  | "altered"
  | "record-lost"
  | "reader-limits"
  | "employee-id"
  | "number-not-on-record"
  | "decided"
  | "frozen"
  | "stale"
  | "too-many-proposals"
  | "nothing-proposed"
  | "rate-limit";

/** The register's words in one language. A key that is missing does not compile. `{name}` stands for what is put there. */
export interface RegisterWords {
  /** BCP 47. */
  readonly locale: string;
  readonly title: string;
  readonly starting: string;
  readonly tabs: Readonly<Record<Tab, string>> & {
    readonly label: string;
    /** `{count}`, of one or both of those that wait for somebody. */
    readonly waiting: string;
  };
  readonly tryAgain: string;
  readonly cancel: string;
  readonly loading: string;
  readonly loadMore: string;
  readonly failures: Readonly<Record<FailureKind | "notSetUp", ScreenWords>>;
  readonly signIn: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly busy: string;
    readonly failed: string;
    /** Behind it: `{code}`, which IT can look up. */
    readonly forIt: string;
    /** Over the people of the local issuer. */
    readonly choose: string;
    /** `{name}`. */
    readonly as: string;
    readonly roles: Readonly<Record<"read" | "maintain" | "approve", string>>;
    readonly out: string;
    /** `{name}`; the button that shows who one is. */
    readonly account: string;
  };
  readonly list: {
    readonly label: string;
    readonly search: string;
    readonly placeholder: string;
    /** `{count}`; `{count}` of which there are more. */
    readonly count: string;
    readonly countMore: string;
    readonly keys: string;
    readonly none: ScreenWords;
    readonly empty: ScreenWords;
    readonly choose: ScreenWords;
    readonly standing: Readonly<Record<Standing, string>>;
    /** `{digits}`, for screen readers. */
    readonly accountEnding: string;
    readonly back: string;
  };
  readonly record: {
    readonly accounts: string;
    readonly contacts: string;
    readonly domains: string;
    readonly details: string;
    readonly history: string;
    readonly proposals: string;
    readonly none: string;
    readonly noAccounts: string;
    readonly bank: string;
    /** `{month}` of the table of bank codes, as 2026-09. */
    readonly bankCodes: string;
    /** `{country}`, `{day}` of the register, `{number}`, the supplier's there. None of them clears anything. */
    readonly stateRegister: Readonly<Record<RegisterOutcome, string>>;
    readonly stateRegisterFailed: string;
    /** `{day}`. */
    readonly verifiedOn: string;
    readonly neverVerified: string;
    readonly changedOn: string;
    readonly phoneChangedOn: string;
    readonly numberId: string;
    readonly propose: string;
    /** `{section}`, for screen readers. */
    readonly proposeOf: string;
    readonly rejected: string;
    readonly shared: string;
    readonly kinds: Readonly<Record<"supplier" | "customer" | "staff" | "authority" | "group" | "factor", string>>;
    readonly statuses: Readonly<Record<"active" | "inactive" | "blocked", string>>;
    readonly blockedNote: string;
  };
  readonly fields: Readonly<Record<FieldName, string>>;
  /** A new supplier. */
  readonly add: {
    readonly button: string;
    readonly title: string;
    readonly note: string;
    readonly idHint: string;
    readonly idMissing: string;
    readonly idTaken: string;
    readonly done: string;
  };
  /** The bank details are verified again, unchanged. */
  readonly verify: {
    readonly button: string;
    /** `{name}`. */
    readonly title: string;
    readonly note: string;
    readonly usual: string;
    readonly submit: string;
    readonly done: string;
  };
  readonly freeze: {
    readonly button: string;
    /** `{name}`. */
    readonly title: string;
    readonly text: string;
    readonly reason: string;
    readonly confirm: string;
    readonly done: string;
  };
  readonly propose: {
    /** `{section}` of `{name}`. */
    readonly title: string;
    readonly note: string;
    readonly noteCalled: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    /** `{field}`, `{number}`. */
    readonly entry: string;
    readonly add: string;
    /** The same, below an empty list. */
    readonly addFirst: string;
    readonly remove: string;
    readonly accountHint: string;
    readonly country: string;
    readonly email: string;
    readonly phone: string;
    readonly domain: string;
    readonly nameMissing: string;
    readonly nothing: string;
    readonly submit: string;
    readonly busy: string;
    readonly discard: string;
    readonly discardYes: string;
    readonly discardNo: string;
    readonly done: string;
    readonly preview: string;
  };
  /** Why a text is no account, with the places that `AccountFault` has. */
  readonly accountFaults: Readonly<Record<AccountFaultCode, string>>;
  /** Rules that refuse something, where the reader needs no more than their name. */
  readonly rules: Readonly<Record<KnownRule, string>>;
  readonly conflict: {
    readonly title: string;
    readonly text: string;
    readonly mine: string;
    readonly changed: string;
    readonly seen: string;
    readonly now: string;
    readonly proposed: string;
    readonly again: string;
  };
  readonly compared: {
    readonly old: string;
    readonly new: string;
    readonly added: string;
    readonly removed: string;
  };
  readonly proposal: {
    readonly verify: string;
    readonly needsCallFound: string;
    /** `{place}`. */
    readonly foundIn: string;
    /** `{report}`. */
    readonly seen: string;
    /** `{by}`, `{report}`. */
    readonly seenHere: string;
    readonly states: Readonly<Record<ProposalState, string>>;
    /** `{by}`, `{at}`. */
    readonly by: string;
    readonly reason: string;
    readonly newSupplier: string;
    readonly steps: {
      readonly label: string;
      readonly proposed: string;
      readonly callBack: string;
      readonly callBackNotNeeded: string;
      readonly otherPerson: string;
      readonly coolOff: string;
      /** For screen readers: how far it is. */
      readonly is: Readonly<Record<"done" | "now" | "waits" | "skipped", string>>;
    };
    readonly needsCall: string;
    readonly anotherPerson: string;
    readonly cautions: Readonly<Record<Caution, string>>;
    /** What comes after a call. */
    readonly thenAnother: string;
    readonly thenYou: string;
    readonly thenApprover: string;
    readonly needsRole: string;
    readonly stale: string;
    readonly approve: string;
    readonly approved: string;
    readonly coolOffNote: string;
    readonly reject: string;
    readonly withdraw: string;
    readonly rejectReason: string;
    readonly rejected: string;
    readonly withdrawn: string;
    /** `{by}`, `{at}`. */
    readonly decided: Readonly<Record<"approved" | "rejected", string>>;
    /** `{outcome}`, `{phone}`, `{who}`, `{by}`, `{at}`. */
    readonly called: string;
    readonly calledNobody: string;
  };
  readonly callBack: {
    readonly textFound: string;
    readonly textVerify: string;
    readonly numberFound: string;
    readonly foundIn: string;
    readonly foundInHint: string;
    readonly foundInMissing: string;
    readonly deniedVerify: string;
    readonly deniedNew: string;
    /** Why nobody can call; `{day}`. */
    readonly hindrances: Readonly<Record<Hindrance, string>>;
    readonly title: string;
    readonly text: string;
    readonly number: string;
    readonly spokeWith: string;
    readonly spokeWithMissing: string;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<CallBackOutcome, string>>;
    readonly deniedNote: string;
    readonly outcomeMissing: string;
    readonly submit: string;
    readonly done: string;
  };
  readonly imports: ImportWords;
  readonly proposals: {
    readonly title: string;
    readonly filter: string;
    readonly none: Readonly<Record<ProposalState, ScreenWords>>;
  };
  readonly health: {
    readonly title: string;
    /** `{count}` of records, `{at}`. */
    readonly checked: string;
    /** `{count}` of suppliers. */
    readonly unchecked: string;
    readonly fine: ScreenWords;
    readonly kinds: Readonly<Record<HealthKind, ScreenWords>>;
    readonly show: string;
    readonly hide: string;
    readonly nothingOf: string;
    /** `{other}`. */
    readonly beside: string;
  };
  readonly history: {
    readonly title: string;
    readonly filter: string;
    readonly everything: string;
    /** `{number}` of entries, `{at}`, `{hash}`. */
    readonly head: string;
    readonly headNote: string;
    readonly none: ScreenWords;
    readonly action: string;
    readonly anyAction: string;
    readonly person: string;
    readonly anyone: string;
    readonly fromDay: string;
    readonly toDay: string;
    readonly export: string;
    /** `{count}`. */
    readonly exporting: string;
    /** `{count}`. */
    readonly exported: string;
    /** `{count}`. */
    readonly exportCut: string;
    readonly actions: Readonly<Record<HistoryAction, string>>;
    /** Whether the chain of the entries holds. */
    readonly chain: {
      /** `{checked}`, `{entries}`. */
      readonly checking: string;
      /** `{since}`, `{entries}`. */
      readonly holds: string;
      /** `{since}`, `{checked}`, `{entries}`. */
      readonly partly: string;
      readonly rest: string;
      /** `{entry}`. */
      readonly broken: string;
      readonly brokenHead: string;
    };
    /** Of the file that is exported. */
    readonly columns: {
      readonly number: string;
      readonly at: string;
      readonly sentence: string;
      readonly changes: string;
      readonly hash: string;
    };
    readonly noneFits: ScreenWords;
    /** `{by}`, `{supplier}`, and what each has. */
    readonly sentences: {
      /** `{by}`, `{proposer}`, `{supplier}`, `{caller}`, `{phone}`, `{day}`. */
      readonly approvedChangeCalled: string;
      /** `{by}`, `{supplier}`. */
      readonly proposedVerify: string;
      readonly added: string;
      readonly addedByImport: string;
      readonly changed: string;
      readonly changedByImport: string;
      readonly approvedChange: string;
      readonly frozen: string;
      readonly denied: string;
      readonly imported: string;
      readonly importRejected: string;
      readonly keys: string;
      readonly proposed: string;
      readonly called: string;
      readonly approved: string;
      readonly rejected: string;
      /** `{by}`, `{case}`; of a call `{phone}` and `{outcome}` too. */
      readonly caseOpened: string;
      readonly caseJoined: string;
      readonly caseCalled: string;
      readonly caseSeconded: string;
      readonly caseFraud: string;
      readonly caseDismissed: string;
      readonly caseReopened: string;
      readonly other: string;
    };
    /** One field of a change: `{field}`, `{from}`, `{to}`. */
    readonly change: string;
    readonly changeFromNothing: string;
    readonly changeToNothing: string;
    readonly someone: string;
    readonly reason: string;
  };
}
