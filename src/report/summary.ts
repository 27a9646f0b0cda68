import { compareAccounts, type Mark } from "../accounts";
import type { Finding, JudgedDestination, Report, Strength } from "../analysis";
import { fill, reasonText, sentence, tame } from "./sentence";
import type { Words } from "./words";

/** An account on record over one of the message, the differing digits marked. */
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
/** Comparisons shown of one message. */
const most = 5;

function suspicious(report: Report): Finding[] {
  return report.findings
    .filter(({ outcome }) => outcome === "suspicious")
    .sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
}

function comparisons({ record, destinations }: Report): AccountComparison[] {
  const [known] = record?.accounts ?? [];
  if (known === undefined) return [];
  const strange = new Map<string, JudgedDestination>();
  for (const row of destinations) if (row.onRecord === false && !strange.has(row.value)) strange.set(row.value, row);
  return [...strange.values()].slice(0, most).flatMap(({ account, source }) => {
    if (account === null || record === null) return [];
    const same = record.accounts.find(({ scheme }) => scheme === account.scheme) ?? known;
    return [{ ...compareAccounts(same, account), quote: tame(source.quote) }];
  });
}

function callStep({ record, callBack }: Report, words: Words): string {
  const { steps } = words;
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

/** Makes the view of a report that every door shows: the pane, the command line, a copied summary. */
export function summary(report: Report, words: Words): Summary {
  const { subject, from } = report.message;
  const name = from?.name ?? null;
  const address = from?.address ?? null;
  return {
    verdict: report.verdict,
    title: words.verdicts[report.verdict].title,
    subject: subject === null || subject === "" ? words.labels.noSubject : tame(subject),
    from: tame([name, address === null ? null : `<${address}>`].flatMap((part) => part ?? []).join(" ")),
    reasons: suspicious(report).map((finding) => sentence(finding, words)),
    accounts: comparisons(report),
    steps: stepsOf(report, words),
    notChecked: notCheckedOf(report, words),
  };
}
