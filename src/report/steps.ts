import { formatAccount } from "../accounts";
import { recordsFaults, type Report } from "../analysis";
import { suspicious } from "./reasons";
import { fill, tame } from "./sentence";
import type { CallBack } from "./view";
import type { Words } from "./words";

/** Findings of which a colleague, not a supplier, is the one to ask. */
const ofColleague = new Set([
  "staff-impersonated.posing",
  "staff-impersonated.opening",
  "staff-impersonated.unread",
  "change-announced.payroll",
  "authentication-failed.ownDomain",
  "authentication-failed.ownUnproven",
  "supplier-unknown.payee",
]);

/** Whether somebody asks in a colleague's name. */
function isPosed({ findings }: Report): boolean {
  return findings.some(({ message, outcome }) => outcome === "suspicious" && ofColleague.has(message));
}

function callStep(report: Report, words: Words): string {
  const { record, callBack } = report;
  const { steps } = words;
  if (record === null && isPosed(report)) return steps.callColleague;
  if (record === null) return steps.callUnknown;
  const params = { supplier: record.name, phone: callBack ?? "" };
  return fill(callBack === null ? steps.callNoNumber : steps.callOnRecord, params, words);
}

/** Who opens the file himself must know what to hold it against. */
function readStep({ record }: Report, words: Words): string {
  const { steps } = words;
  if (record === null || record.accounts.length === 0) return steps.readMissing;
  const accounts = record.accounts.map((account) => formatAccount(account));
  return fill(steps.readMissingAgainst, { supplier: record.name, accounts }, words);
}

/** What brings the supplier records back, and what to do without them. */
function recordsSteps({ gates }: Report, words: Words): string[] {
  const reasons = gates.flatMap(({ kind, reasons: codes }) => (kind === "recordsNotReachable" ? codes : []));
  const fault = recordsFaults.find((each) => reasons.includes(each));
  return fault === undefined ? [] : [words.recordsFaults[fault].step, words.steps.compareYourself];
}

/** Of a message that was not checked to the end: what is missing may be files, the records, or both. */
function incompleteSteps(report: Report, words: Words): string[] {
  const records = recordsSteps(report, words);
  const isAlone = report.gates.every(({ kind }) => kind === "recordsNotReachable");
  return records.length > 0 && isAlone ? records : [readStep(report, words), ...records.slice(0, 1)];
}

function isCall({ verdict }: Report): boolean {
  return verdict === "stop" || verdict === "verify";
}

/** Whether an outsider quotes a real conversation in a message that somebody has to act on. */
function isHijacked(report: Report): boolean {
  return isCall(report) && suspicious(report).some(({ signal }) => signal === "sender-outside-thread");
}

/** Moments at which nobody answers the telephone. */
const deserted = new Set(["timing.holiday", "timing.friday", "timing.outOfHours"]);

/** Who can't be called now is called later, not left out. */
function waitStep(report: Report, words: Words): string[] {
  return suspicious(report).some(({ message }) => deserted.has(message)) ? [words.steps.noHurry] : [];
}

/** What to do next, in order. `toldIt` is the sentence that tells of a mailbox that may be compromised. */
export function stepsOf(report: Report, words: Words, toldIt: string): string[] {
  const { steps } = words;
  const hijacked = [...waitStep(report, words), ...(isHijacked(report) ? [toldIt] : [])];
  if (report.verdict === "stop") return [steps.doNotPay, callStep(report, words), ...hijacked];
  if (report.verdict === "verify") return [callStep(report, words), ...hijacked];
  if (report.verdict === "caution") return isPosed(report) ? [steps.look, steps.callColleague] : [steps.look];
  return report.verdict === "incomplete" ? incompleteSteps(report, words) : [];
}

/** What IT has to do; empty where no mailbox need be compromised. */
export function stepsForIt(report: Report, words: Words): string[] {
  const { sessions, password, rules, consent, methods } = words.forIt;
  return isHijacked(report) ? [sessions, password, rules, consent, methods] : [];
}

/** Whom to call. The number comes from the record and from nowhere else. */
export function callOf(report: Report, words: Words): CallBack | null {
  const { record, callBack } = report;
  if (record === null || !isCall(report)) return null;
  const date = record.bankVerifiedOn;
  return {
    supplier: tame(record.name),
    phone: callBack,
    verified: date === null ? null : fill(words.headlines.verified, { date }, words),
  };
}
