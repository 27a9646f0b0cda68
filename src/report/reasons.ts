import type { Report, Strength, Suspicion } from "../analysis";
import { sentence } from "./sentence";
import type { WhyVerdict } from "./view";
import type { Words } from "./locales";

const order: readonly Strength[] = ["decisive", "strong", "moderate", "weak", "context"];

/** The findings that accuse, the strongest first; of one strength, in the order of the signals. */
export function suspicious(report: Report): Suspicion[] {
  return report.findings
    .filter((finding) => finding.outcome === "suspicious")
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

/** The finding that a headline says; null where the verdict rests on none. */
export function strongest(report: Report): Suspicion | null {
  const { verdict } = report;
  const alarms = verdict === "stop" || verdict === "verify" || verdict === "caution";
  return alarms ? (suspicious(report)[0] ?? null) : null;
}

/** Why the verdict is what it is, the strongest reason first. */
export function reasonsOf(report: Report, words: Words): WhyVerdict[] {
  const headline = strongest(report)?.signal;
  return suspicious(report).map((finding) => ({
    signal: finding.signal,
    text: sentence(finding, words),
    isHeadline: finding.signal === headline,
  }));
}
