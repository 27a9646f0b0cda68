import type { EvidenceKey, FoundEvidence } from "../evidence/evidence";
import type { Reason } from "../gathered";
import type { Group, Quote } from "../terms";
import type { ParameterName, Params } from "./parameters";
import type { ShownClear, ShownGap, ShownSuspicion } from "./shown";

/** Message keys, each with the names of the parameters that it carries. */
export type Keys = Readonly<Record<string, readonly ParameterName[]>>;

interface Grounds {
  readonly quotes?: readonly Quote[];
  readonly cause?: string;
}

/** What a suspicious or clear answer carries: exactly these parameters. */
export type Details<Name extends ParameterName = never> = Grounds &
  ([Name] extends [never] ? { readonly params?: never } : { readonly params: Params<Name> });

/** A signal's answer, before the runner weighs it. */
export type Answer =
  | {
      readonly outcome: "suspicious" | "clear";
      readonly key: string;
      readonly details: Grounds & { readonly params?: Partial<Params> };
    }
  | { readonly outcome: "cannotTell"; readonly reasons: readonly Reason[] }
  | { readonly outcome: "notApplicable" };

type Given<Name extends ParameterName> = [Name] extends [never] ? [details?: Details] : [details: Details<Name>];

/** The four answers that a signal can give. */
export interface Say<Suspicious extends Keys, Clear extends Keys> {
  suspicious<Key extends keyof Suspicious & string>(key: Key, ...details: Given<Suspicious[Key][number]>): Answer;
  clear<Key extends keyof Clear & string>(key: Key, ...details: Given<Clear[Key][number]>): Answer;
  cannotTell(...reasons: Reason[]): Answer;
  notApplicable(): Answer;
}

type ShownBy<Suspicious extends Keys, Clear extends Keys> = {
  readonly [Key in keyof Suspicious]?: ShownSuspicion<Suspicious[Key][number]>;
} & { readonly [Key in keyof Clear]?: ShownClear } & { readonly cannotTell?: ShownGap };

/** A signal: one question to the evidence. It sees only what it `needs`; its strength is in verdict/policy.ts. */
export interface Signal<Id extends string, Needs extends EvidenceKey, Suspicious extends Keys, Clear extends Keys> {
  readonly id: Id;
  readonly group: Group;
  readonly needs: readonly Needs[];
  readonly suspicious: Suspicious;
  readonly clear: Clear;
  readonly shown?: ShownBy<Suspicious, Clear>;
  check(evidence: FoundEvidence<Needs>, say: Say<Suspicious, Clear>): Answer;
}

/** Any signal, for anyone who runs it: what it needs and may say is its own business. */
export interface AnySignal extends Pick<
  Signal<string, EvidenceKey, Keys, Keys>,
  "id" | "group" | "needs" | "suspicious" | "clear"
> {
  check(evidence: never, say: never): Answer;
}

/** Declares a signal. The type parameters are inferred from the declaration. */
export function defineSignal<
  const Id extends string,
  const Needs extends EvidenceKey,
  const Suspicious extends Keys,
  const Clear extends Keys,
>(signal: Signal<Id, Needs, Suspicious, Clear>): Signal<Id, Needs, Suspicious, Clear> {
  return signal;
}
