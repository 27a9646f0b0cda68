import type { Reason } from "../gathered";
import type { Group, Quote, Strength } from "../terms";
import type { signals } from "./index";
import type { ParameterName, ParameterValues, Params } from "./parameters";

type Any = (typeof signals)[number];
/** The id of a signal: its file's name, its page in docs/signals and its row in the policy table. */
export type SignalId = Any["id"];

type Declared<S extends Any, Outcome extends "suspicious" | "clear"> = {
  [Key in keyof S[Outcome] & string]: {
    readonly signal: S["id"];
    readonly outcome: Outcome;
    readonly message: `${S["id"]}.${Key}`;
    readonly params: S[Outcome][Key] extends readonly (infer Name extends ParameterName)[] ? Params<Name> : never;
  };
}[keyof S[Outcome] & string];

interface Weighed {
  readonly group: Group;
  readonly strength: Strength;
  readonly cause: string;
  readonly quotes: readonly Quote[];
  readonly reasons: readonly Reason[];
}

type SuspiciousAnswer = { [S in Any as S["id"]]: Declared<S, "suspicious"> }[SignalId];
type ClearAnswer = { [S in Any as S["id"]]: Declared<S, "clear"> }[SignalId];
/** The answer of a signal that suspects something: of each message, exactly the parameters that its signal declares. */
export type Suspicion = SuspiciousAnswer & Weighed;
type Clearance = ClearAnswer & Weighed;

interface Unanswered<Outcome extends "cannotTell" | "notApplicable"> extends Weighed {
  readonly signal: SignalId;
  readonly outcome: Outcome;
  readonly message: Outcome;
  readonly params: Params<never>;
}

/** The answer of one signal, as data. Sentences are made by report/. */
export type Finding = Suspicion | Clearance | Unanswered<"cannotTell"> | Unanswered<"notApplicable">;
/** Everything that a signal can say: `<id>.<key>`. A language without words for one of them does not compile. */
export type SignalMessage = (SuspiciousAnswer | ClearAnswer)["message"];
/** What a signal can say that suspects something. */
export type SuspiciousMessage = SuspiciousAnswer["message"];

/** The parameters that one message carries. */
export type ParamsOf<Message extends SignalMessage> = Extract<
  SuspiciousAnswer | ClearAnswer,
  { readonly message: Message }
>["params"];

/** The value of a parameter; empty where the finding carries none of that name, or it is no text. */
export function textOf({ params }: Finding, name: ParameterName): string {
  const values: Partial<ParameterValues> = params;
  const value = values[name];
  return typeof value === "string" ? value : "";
}
