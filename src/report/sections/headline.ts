import type { JudgedDestination, Report } from "../../analysis";
import { matchingOf } from "./destinations";
import { decidingGap, gapText } from "../gaps";
import { verdictWords } from "./head";
import { strongest } from "../reasons";
import { fill, sentence } from "../sentence";
import type { Words } from "../locales";

/** Outlook's bound for a notification, in UTF-16 units. */
const maxBanner = 150;

/** A text cut at a word, with a mark that it goes on; a single word that is too long is cut within. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength - 1);
  const space = head.lastIndexOf(" ");
  const kept = space > maxLength / 2 ? head.slice(0, space) : head;
  // No half of a surrogate pair, and no comma before the mark.
  return `${kept.replace(/[\ud800-\udbff]$/, "").replace(/[\s,;:.(–-]{1,9}$/, "")}…`;
}

/** What a notification above the message says: what to do, and why. At most 150 characters. */
export function bannerOf(title: string, headline: string): string {
  return cut(`${title}. ${headline}`, maxBanner);
}

const maxNamed = 3;

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function namesOf(matching: readonly JudgedDestination[], { record }: Report): string[] {
  const names = [...new Set(matching.flatMap(({ payee }) => (payee ?? record)?.name ?? []))];
  return names.length > maxNamed ? [...names.slice(0, maxNamed), "…"] : names;
}

function agreement(report: Report, words: Words): string {
  const { headlines, verdicts } = words;
  const matching = matchingOf(report);
  const [first] = matching;
  if (first !== undefined) {
    const supplier = namesOf(matching, report);
    const accounts = matching.slice(0, maxNamed).map(({ value }) => `…${value.slice(-4)}`);
    const more = matching.length > maxNamed ? ["…"] : [];
    if (matching.length > 1) return fill(headlines.matchSeveral, { supplier, accounts: [...accounts, ...more] }, words);
    const date = (first.payee ?? report.record)?.bankVerifiedOn ?? null;
    if (date === null) return fill(headlines.matches, { supplier, accounts }, words);
    return fill(headlines.matchesVerified, { supplier, accounts, date }, words);
  }
  const { supplier } = report;
  const writes = supplier?.matchedBy.some((kind) => kind === "sender-address" || kind === "sender-domain") === true;
  return supplier !== null && writes
    ? fill(headlines.senderKnown, { supplier: supplier.name }, words)
    : verdicts.consistent.sentence;
}

function gap(report: Report, words: Words, maxValue?: number): string {
  const missing = decidingGap(report);
  return missing === null ? words.verdicts.incomplete.sentence : ended(gapText(missing, words, maxValue));
}

/** The strongest reason in one sentence; never calls a message safe. @param maxValue Characters of a sender's value. */
export function headlineOf(report: Report, words: Words, maxValue?: number): string {
  const { verdict } = report;
  if (verdict === "unrelated") return verdictWords(report, words).sentence;
  if (verdict === "consistent") return agreement(report, words);
  if (verdict === "incomplete") return gap(report, words, maxValue);
  const first = strongest(report);
  return first === null ? words.verdicts[verdict].sentence : sentence(first, words, maxValue);
}
