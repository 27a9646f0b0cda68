import { recordsFaults, type Finding, type OutcomeKind, type Report } from "../analysis";
import { cannotTell, fill, reasonText, sentence, tame } from "./sentence";
import { unreadOf, unreadParts, unreadText } from "./unread";
import type { Check } from "./view";
import type { Words } from "./words";

const order: readonly OutcomeKind[] = ["suspicious", "cannotTell", "clear", "notApplicable"];
/** Quotes shown of one finding, and characters of each. */
const mostQuotes = 10;
const longestQuote = 200;
/** Parts named one by one that were not read: a hostile message has thousands. */
const mostUnread = 100;

/** Parts that were not read are named as they are among what was not checked. */
function answer(finding: Finding, report: Report, words: Words): string {
  if (finding.signal !== unreadParts || finding.outcome !== "cannotTell") return sentence(finding, words);
  const reasons = finding.reasons.map((reason) => {
    const unread = unreadOf(reason, report);
    return unread === null ? reasonText(reason, words) : unreadText(unread, words);
  });
  return cannotTell(reasons, words);
}

/** Every question that was asked, and its answer: what was found first, what is no question here last. */
export function checksOf(report: Report, words: Words): Check[] {
  return [...report.findings]
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
    .map((finding) => ({
      signal: finding.signal,
      label: words.signals[finding.signal],
      outcome: finding.outcome,
      text: answer(finding, report, words),
      quotes: [...new Set(finding.quotes.map(({ text }) => tame(text, longestQuote)))].slice(0, mostQuotes),
    }));
}

function gateText({ kind, reasons: [reason] }: Report["gates"][number], words: Words): string {
  const fault = kind === "recordsNotReachable" ? recordsFaults.find((each) => each === reason) : undefined;
  return fault === undefined ? words.gates[kind] : words.recordsFaults[fault].gate;
}

/** What bars the verdict. Parts that could not be read are named one by one elsewhere. */
export function gatesOf(report: Report, words: Words): string[] {
  return report.gates.filter(({ kind }) => kind !== "destinationsUnreadable").map((gate) => gateText(gate, words));
}

/** What could not be checked, and why: what bars the verdict first, then each part that was not read. */
export function notCheckedOf(report: Report, words: Words): string[] {
  const unread = report.unread.map((each) => unreadText(each, words));
  const all = [...new Set([...gatesOf(report, words), ...unread])];
  if (all.length <= mostUnread) return all;
  return [...all.slice(0, mostUnread), fill(words.labels.more, { count: all.length - mostUnread }, words)];
}
