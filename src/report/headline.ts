import type { Report } from "../analysis";
import { gatesOf, notCheckedOf } from "./checks";
import { matchingOf } from "./destinations";
import { verdictWords } from "./head";
import { suspicious } from "./reasons";
import { fill, reasonText, sentence } from "./sentence";
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

/** What could not be read and decides: never a logo that happened to come first. */
function gap(report: Report, words: Words): string {
  const deciding = report.findings
    .filter(({ signal, outcome }) => signal === "payment-details-unreadable" && outcome === "cannotTell")
    .flatMap(({ reasons }) => reasons.map((reason) => reasonText(reason, words)));
  const [first] = [...gatesOf(report, words), ...deciding, ...notCheckedOf(report, words)];
  return first === undefined ? words.verdicts.incomplete.sentence : ended(first);
}

/** The strongest reason of a verdict in one sentence. It never calls a message safe. */
export function headlineOf(report: Report, words: Words): string {
  const { verdict } = report;
  if (verdict === "unrelated") return verdictWords(report, words).sentence;
  if (verdict === "consistent") return agreement(report, words);
  if (verdict === "incomplete") return gap(report, words);
  const [first] = suspicious(report);
  return first === undefined ? words.verdicts[verdict].sentence : sentence(first, words);
}
