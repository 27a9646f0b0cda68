import { type Finding, type OutcomeKind, type Reason, type Report, shownAs } from "../../analysis";
import { cannotTell, listed, reasonText, sentence, tame, whyUnread } from "../sentence";
import type { Words } from "../locales";
import type { Check } from "../view";

type Unread = Report["unread"][number];

function isOurs({ name, kind }: Unread, { parts }: Words): boolean {
  return kind === undefined && Object.hasOwn(parts, name);
}

function nameOf(unread: Unread, words: Words, maxValue?: number): string {
  const parts: Readonly<Record<string, string>> = words.parts;
  const { name } = unread;
  return isOurs(unread, words) ? (parts[name] ?? name) : tame(name, maxValue);
}

function bare({ name, reason }: Unread): Reason {
  const { detail, ...rest } = reason;
  return detail === name ? rest : reason;
}

/** Why a part was not read: what else is known of it is in brackets. */
export function unreadReason(unread: Unread, words: Words, maxValue?: number): string {
  const [why = "", known] = whyUnread(bare(unread), words, maxValue);
  return known === undefined ? why : `${why} (${known})`;
}

/** A part that was not read, and why. @param maxValue Characters of each value that a sender may choose. */
export function unreadText(unread: Unread, words: Words, maxValue?: number): string {
  return `${nameOf(unread, words, maxValue)}: ${unreadReason(unread, words, maxValue)}`;
}

/** The same as one of a list. Our own names of parts begin with a capital, which German alone keeps within a sentence. */
function unreadListed(unread: Unread, words: Words): string {
  const name = nameOf(unread, words);
  const within =
    isOurs(unread, words) && words.locale !== "de" ? name.replace(/^\p{Lu}/u, (first) => first.toLowerCase()) : name;
  return listed(within, whyUnread(bare(unread), words));
}

/** What is said of a part that was not read, apart from the words: two of one key are said once. */
export function unreadKey(unread: Unread, words: Words): string {
  const { code, detail } = bare(unread);
  return JSON.stringify([isOurs(unread, words), unread.name, code, detail]);
}

/** The part that a reason is about, of those that name unread parts. Such a reason names the part, or is the part's own. */
function unreadOf({ code, detail }: Reason, { unread }: Report): Unread | null {
  const isIt = ({ name, reason }: Unread) => reason.code === code && (name === detail || reason.detail === detail);
  return unread.find(isIt) ?? null;
}

/** The parts that were not read and decide: never a logo that happened to come first. */
export function decidingOf(report: Report): Unread[] {
  return report.findings
    .filter((finding) => shownAs(finding).names === "unreadParts")
    .flatMap(({ reasons }) => reasons.flatMap((reason) => unreadOf(reason, report) ?? []));
}

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
