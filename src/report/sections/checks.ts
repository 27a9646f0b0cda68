import { shownAs, type Finding, type OutcomeKind, type Report } from "../../analysis";
import { cannotTell, reasonText, sentence, tame } from "../sentence";
import { unreadListed, unreadOf } from "./unread";
import type { Check } from "../view";
import type { Words } from "../words";

const order: readonly OutcomeKind[] = ["suspicious", "cannotTell", "clear", "notApplicable"];
const maxQuotes = 10;
const maxQuoteLength = 200;

function answer(finding: Finding, report: Report, words: Words): string {
  if (finding.outcome !== "cannotTell") return sentence(finding, words);
  return cannotTell(finding.reasons, words, (reason) => {
    const unread = unreadOf(reason, report);
    return unread === null ? reasonText(reason, words) : unreadListed(unread, words);
  });
}

function answerKey(finding: Finding): string {
  const { message, reasons } = finding;
  const why = reasons.map(({ code, detail }) => [code, detail]);
  return JSON.stringify([message, shownAs(finding).names, ...why]);
}

/** Every question that was asked, and its answer: what was found first, what is no question here last. */
export function checksOf(report: Report, words: Words): Check[] {
  const answers = [...new Set(report.findings.map(answerKey))];
  return [...report.findings]
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
    .map((finding) => ({
      signal: finding.signal,
      label: words.signals[finding.signal],
      outcome: finding.outcome,
      answer: answers.indexOf(answerKey(finding)),
      text: answer(finding, report, words),
      quotes: [...new Set(finding.quotes.map(({ text }) => tame(text, maxQuoteLength)))].slice(0, maxQuotes),
    }));
}
