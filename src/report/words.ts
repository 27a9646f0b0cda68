import type { Gate, Intent, ReasonCode, SignalId, SignalMessage, Strength, Verdict } from "../analysis";
import type { TrickKind } from "../names";

/**
 * All words of one language. A key that is missing does not compile. `{name}` stands for a parameter of the finding;
 * what each parameter holds is said in docs/signals.
 */
export interface Words {
  /** BCP 47. */
  readonly locale: string;
  readonly verdicts: Readonly<Record<Verdict, { readonly title: string; readonly sentence: string }>>;
  readonly intents: Readonly<Record<Intent, string>>;
  readonly signals: Readonly<Record<SignalId, string>>;
  readonly findings: Readonly<Record<SignalMessage, string>>;
  readonly outcomes: { readonly cannotTell: string; readonly notApplicable: string };
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly gates: Readonly<Record<Gate["kind"], string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly tricks: Readonly<Record<TrickKind, string>>;
  readonly targets: Readonly<Record<"supplier" | "own" | "platform" | "bank" | "thread", string>>;
  /** What to do next, by verdict; `{supplier}` and `{phone}` may stand in it. */
  readonly steps: {
    readonly callOnRecord: string;
    readonly callNoNumber: string;
    readonly callUnknown: string;
    readonly callColleague: string;
    readonly doNotPay: string;
    readonly mailboxCompromised: string;
    readonly readMissing: string;
    readonly look: string;
    readonly none: string;
  };
  readonly labels: Readonly<
    Record<
      | "onRecord"
      | "inMessage"
      | "sender"
      | "account"
      | "thread"
      | "next"
      | "notChecked"
      | "found"
      | "unread"
      | "supplier"
      | "noSubject",
      string
    >
  >;
}
