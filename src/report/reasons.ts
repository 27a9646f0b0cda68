import type { Finding, Report, Strength } from "../analysis";

const order: readonly Strength[] = ["decisive", "strong", "moderate", "weak", "context"];

/** The findings that accuse, the strongest first; of one strength, in the order of the signals. */
export function suspicious(report: Report): Finding[] {
  return report.findings
    .filter(({ outcome }) => outcome === "suspicious")
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}
