import { foundOr } from "../../gathered";
import type { Finding } from "../../signals/finding";
import type { Intent } from "../../terms";
import type { Evidence } from "../evidence";
import { claimIn } from "../payments/gaps";

/**
 * Whether somebody writes who has something to announce: of a supplier or of our own side, in the name of one, or asking us
 * for money. What others say of bank details is talk, and no learned reader need be asked what it means.
 */
export function hasStanding(evidence: Evidence, intent: Intent, findings: readonly Finding[]): boolean {
  const claim = claimIn(evidence);
  return (
    (claim !== null && claim.state !== "none") ||
    intent === "pay" ||
    intent === "change" ||
    foundOr(evidence.from, []).some(({ own, onRecord }) => own || onRecord) ||
    findings.some((one) => one.outcome === "suspicious" && (one.strength === "decisive" || one.strength === "strong"))
  );
}
