import { compareAccounts, formatAccount, type Account, type Mark } from "../accounts";
import type { Finding, JudgedDestination, Report, Strength } from "../analysis";
import { fill, reasonText, sentence, tame } from "./sentence";
import type { Words } from "./words";

/** An account on record over one of the message, the differing digits marked. Nothing is over it where none is known. */
export interface AccountComparison {
  readonly onRecord: readonly Mark[];
  readonly found: readonly Mark[];
  readonly quote: string;
}

/** What a person needs to see of a report, in the reader's language, in the order of reading. */
export interface Summary {
  readonly verdict: Report["verdict"];
  readonly title: string;
  readonly subject: string;
  readonly from: string;
  /** Sentences of the suspicious findings, the strongest first. */
  readonly reasons: readonly string[];
  readonly accounts: readonly AccountComparison[];
  /** What to do next, in order. */
  readonly steps: readonly string[];
  /** What could not be checked, and why. */
  readonly notChecked: readonly string[];
}

const order: readonly Strength[] = ["decisive", "strong", "moderate", "weak", "context"];
/** Characters of a display name that are shown. */
const longestName = 60;
/** Comparisons shown of one message. */
const most = 5;

function suspicious(report: Report): Finding[] {
  return report.findings
    .filter(({ outcome }) => outcome === "suspicious")
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

/** How many characters differ: the account on record that the other was made from is the nearest one. */
function differing(marks: readonly Mark[]): number {
  return marks.reduce((sum, { text, differs }) => sum + (differs ? text.length : 0), 0);
}

function compared(known: readonly Account[], account: Account, quote: string): AccountComparison {
  const [nearest] = known
    .map((one) => compareAccounts(one, account))
    .sort((a, b) => differing(a.found) - differing(b.found));
  const alone = { onRecord: [], found: [{ text: formatAccount(account), differs: false }] };
  return { ...(nearest ?? alone), quote: tame(quote) };
}

function comparisons({ record, destinations }: Report): AccountComparison[] {
  const strange = new Map<string, JudgedDestination>();
  for (const row of destinations) {
    const unknown = row.onRecord === false || (row.onRecord === null && row.role === "payee");
    if (unknown && !strange.has(row.value)) strange.set(row.value, row);
  }
  return [...strange.values()].slice(0, most).flatMap(({ account, onRecord, source }) => {
    const known = onRecord === false ? (record?.accounts ?? []) : [];
    return account === null ? [] : [compared(known, account, source.quote)];
  });
}

/** Findings of which a colleague, not a supplier, is the one to ask. */
const ofColleague = new Set([
  "staff-impersonated.posing",
  "change-announced.payroll",
  "authentication-failed.ownDomain",
  "authentication-failed.ownUnproven",
]);

function callStep({ record, callBack, findings }: Report, words: Words): string {
  const { steps } = words;
  const posed = findings.some(({ message, outcome }) => outcome === "suspicious" && ofColleague.has(message));
  if (record === null && posed) return steps.callColleague;
  if (record === null) return steps.callUnknown;
  const params = { supplier: record.name, phone: callBack ?? "" };
  return fill(callBack === null ? steps.callNoNumber : steps.callOnRecord, params, words);
}

function stepsOf(report: Report, words: Words): string[] {
  const { steps } = words;
  const fired = new Set(suspicious(report).map(({ signal }) => signal));
  const hijacked = fired.has("sender-outside-thread") ? [steps.mailboxCompromised] : [];
  if (report.verdict === "stop") return [steps.doNotPay, callStep(report, words), ...hijacked];
  if (report.verdict === "verify") return [callStep(report, words), ...hijacked];
  if (report.verdict === "caution") return [steps.look];
  return report.verdict === "incomplete" ? [steps.readMissing] : [];
}

function notCheckedOf(report: Report, words: Words): string[] {
  const unread = report.unread.map(({ name, reason }) => {
    const { detail, ...bare } = reason;
    return `${tame(name)}: ${reasonText(detail === name ? bare : reason, words)}`;
  });
  const gates = report.gates
    .filter(({ kind }) => kind !== "destinationsUnreadable")
    .map(({ kind }) => words.gates[kind]);
  return [...new Set([...gates, ...unread])];
}

/** A long display name must not push the address, the part that can't be chosen freely, out of sight. */
function sender(name: string | null, address: string | null): string {
  const shown = name === null ? "" : tame(name, longestName);
  return [shown, address === null ? "" : `<${tame(address)}>`].filter((part) => part !== "").join(" ");
}

/** Makes the view of a report that every door shows: the pane, the command line, a copied summary. */
export function summary(report: Report, words: Words): Summary {
  const { subject, from } = report.message;
  const name = from?.name ?? null;
  const address = from?.address ?? null;
  return {
    verdict: report.verdict,
    title: words.verdicts[report.verdict].title,
    subject: subject === null || subject === "" ? words.labels.noSubject : tame(subject),
    from: sender(name, address),
    reasons: suspicious(report).map((finding) => sentence(finding, words)),
    accounts: comparisons(report),
    steps: stepsOf(report, words),
    notChecked: notCheckedOf(report, words),
  };
}
