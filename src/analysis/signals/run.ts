import { NotLoaded } from "../../names";
import type { Evidence, EvidenceKey } from "../evidence/evidence";
import { reasonsOf, type Gathered, type Reason } from "../gathered";
import type { Finding, Strength } from "../report";
import type { Answer, Say, Signal } from "./define";

const say: Say<string> = {
  suspicious: (key, details = {}) => ({ outcome: "suspicious", key, details }),
  clear: (key, details = {}) => ({ outcome: "clear", key, details }),
  cannotTell: (...reasons) => ({ outcome: "cannotTell", reasons }),
  notApplicable: () => ({ outcome: "notApplicable" }),
};

/** The signal's strength for the message key that it chose. */
export type StrengthOf = (signal: string, key: string | null) => Strength;

function answer(signal: Signal, evidence: Evidence): Answer<string> {
  const found: Partial<Record<EvidenceKey, unknown>> = {};
  const missing: Reason[] = [];
  for (const key of signal.needs) {
    const gathered: Gathered<unknown> = evidence[key];
    // Records that nobody set up are not "unreadable": the question does not arise.
    if ("failed" in gathered) {
      return gathered.failed.code === "notConfigured" ? say.notApplicable() : say.cannotTell(gathered.failed);
    }
    missing.push(...reasonsOf(gathered));
    found[key] = gathered.found;
  }
  try {
    const given = signal.check(found as never, say);
    // A suspicion stands on what was found; a clearing does not stand on what was not.
    const demote = missing.length > 0 && (given.outcome === "clear" || given.outcome === "notApplicable");
    return demote ? say.cannotTell(...missing) : given;
  } catch (error) {
    // Whoever runs the analysis loads it, and runs it anew.
    if (error instanceof NotLoaded) throw error;
    return say.cannotTell({ code: "internalError", detail: error instanceof Error ? error.message : "unknown" });
  }
}

/** Asks one signal. Never throws: a signal that throws becomes `cannotTell` with the reason `internalError`. */
export function runSignal(signal: Signal, evidence: Evidence, strengthOf: StrengthOf): Finding {
  const given = answer(signal, evidence);
  const details = given.outcome === "suspicious" || given.outcome === "clear" ? given.details : {};
  const key = "key" in given ? given.key : null;
  return {
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
}
