import type { EvidenceKey, FoundEvidence } from "../evidence/evidence";
import type { Reason } from "../gathered";
import type { Group, Param, Quote } from "../report";

/** What a suspicious answer carries. */
export interface Details {
  readonly params?: Readonly<Record<string, Param>>;
  readonly quotes?: readonly Quote[];
  /** Findings of one cause count once. Default: the signal's own id. */
  readonly cause?: string;
}

/** A signal's answer, before the runner weighs it. */
export type Answer<Key extends string> =
  | { readonly outcome: "suspicious"; readonly key: Key; readonly details: Details }
  | { readonly outcome: "clear"; readonly key: Key; readonly details: Details }
  | { readonly outcome: "cannotTell"; readonly reasons: readonly Reason[] }
  | { readonly outcome: "notApplicable" };

/** The four answers that a signal can give. */
export interface Say<Key extends string> {
  suspicious(key: Key, details?: Details): Answer<Key>;
  clear(key: Key, details?: Details): Answer<Key>;
  cannotTell(...reasons: Reason[]): Answer<Key>;
  notApplicable(): Answer<Key>;
}

/**
 * A signal: one question to the evidence. It sees only what it `needs`, and may say only the `messages` it declared;
 * their words stand in report/messages. Its strength stands in verdict/policy.ts.
 */
export interface Signal<
  Id extends string = string,
  Needs extends EvidenceKey = EvidenceKey,
  Key extends string = string,
> {
  readonly id: Id;
  readonly group: Group;
  readonly needs: readonly Needs[];
  readonly messages: readonly Key[];
  check(evidence: FoundEvidence<Needs>, say: Say<Key>): Answer<Key>;
}

/** Declares a signal. The type parameters are inferred from the declaration. */
export function defineSignal<const Id extends string, const Needs extends EvidenceKey, const Key extends string>(
  signal: Signal<Id, Needs, Key>,
): Signal<Id, Needs, Key> {
  return signal;
}
