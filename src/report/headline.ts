import type { Report } from "../analysis";
import { notCheckedOf } from "./checks";
import { matchingOf } from "./destinations";
import { suspicious } from "./reasons";
import { fill, sentence } from "./sentence";
import type { Words } from "./words";

/** Accounts named by their last four. */
const mostNamed = 3;

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Which accounts match and since when they are known to, or who writes. */
function agreement(report: Report, words: Words): string {
  const { headlines, verdicts } = words;
  const matching = matchingOf(report);
  const [first] = matching;
  if (first !== undefined) {
    const accounts = matching.slice(0, mostNamed).map(({ value }) => `…${value.slice(-4)}`);
    const more = matching.length > mostNamed ? ["…"] : [];
    if (matching.length > 1) return fill(headlines.matchSeveral, { accounts: [...accounts, ...more] }, words);
    const date = (first.payee ?? report.record)?.bankVerifiedOn ?? null;
    if (date === null) return fill(headlines.matches, { accounts }, words);
    return fill(headlines.matchesVerified, { accounts, date }, words);
  }
  const { supplier } = report;
  const writes = supplier?.matchedBy.some((kind) => kind === "sender-address" || kind === "sender-domain") === true;
  return supplier !== null && writes
    ? fill(headlines.senderKnown, { supplier: supplier.name }, words)
    : verdicts.consistent.sentence;
}

/** What could not be read and decides. */
function gap(report: Report, words: Words): string {
  const [first] = notCheckedOf(report, words);
  return first === undefined ? words.verdicts.incomplete.sentence : ended(first);
}

/** The strongest reason of a verdict in one sentence. It never calls a message safe. */
export function headlineOf(report: Report, words: Words): string {
  const { verdict } = report;
  if (verdict === "unrelated") return words.verdicts.unrelated.sentence;
  if (verdict === "consistent") return agreement(report, words);
  if (verdict === "incomplete") return gap(report, words);
  const [first] = suspicious(report);
  return first === undefined ? words.verdicts[verdict].sentence : sentence(first, words);
}
