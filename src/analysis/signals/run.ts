import type { Evidence, EvidenceKey } from "../evidence/evidence";
import { reasonsOf, type Gathered, type Reason } from "../gathered";
import type { Strength } from "../terms";
import type { AnySignal, Answer } from "./define";
import type { Finding } from "./finding";

type Details = Extract<Answer, { readonly key: string }>["details"];

const say = {
  suspicious: (key: string, details: Details = {}): Answer => ({ outcome: "suspicious", key, details }),
  clear: (key: string, details: Details = {}): Answer => ({ outcome: "clear", key, details }),
  cannotTell: (...reasons: Reason[]): Answer => ({ outcome: "cannotTell", reasons }),
  notApplicable: (): Answer => ({ outcome: "notApplicable" }),
};

/** The signal's strength for the message key that it chose. */
export type StrengthOf = (signal: string, key: string | null) => Strength;

function answer(signal: AnySignal, evidence: Evidence): Answer {
  const found: Partial<Record<EvidenceKey, unknown>> = {};
  const missing: Reason[] = [];
  for (const key of signal.needs) {
    const gathered: Gathered<unknown> = evidence[key];
    if ("failed" in gathered)
      return gathered.failed.code === "notConfigured" ? say.notApplicable() : say.cannotTell(gathered.failed);
    missing.push(...reasonsOf(gathered));
    found[key] = gathered.found;
  }
  try {
    const given = signal.check(found as never, say as never);
    // A suspicion rests on what was found; a clearing can't rest on what wasn't.
    const demote = missing.length > 0 && (given.outcome === "clear" || given.outcome === "notApplicable");
    return demote ? say.cannotTell(...missing) : given;
  } catch (error) {
    return say.cannotTell({ code: "internalError", detail: error instanceof Error ? error.message : "unknown" });
  }
}

/** Asks one signal. Never throws: a signal that throws becomes `cannotTell` with the reason `internalError`. */
export function runSignal(signal: AnySignal, evidence: Evidence, strengthOf: StrengthOf): Finding {
  const given = answer(signal, evidence);
  const details = given.outcome === "suspicious" || given.outcome === "clear" ? given.details : {};
  const key = "key" in given ? given.key : null;
  const finding = {
    signal: signal.id,
    outcome: given.outcome,
    group: signal.group,
    strength: strengthOf(signal.id, key),
    message: key === null ? given.outcome : `${signal.id}.${key}`,
    params: details.params ?? {},
    cause: details.cause ?? signal.id,
    quotes: details.quotes ?? [],
    reasons: given.outcome === "cannotTell" ? given.reasons : [],
  };
  // Its `Say` let the signal give no other key and parameters than it declares, and of these findings are made.
  return finding as Finding;
}
