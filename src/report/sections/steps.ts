import { formatAccount } from "../../accounts";
import { recordsFaults, shownAs, type Report } from "../../analysis";
import { suspicious } from "../reasons";
import { fill, tame } from "../sentence";
import type { CallBack, Step } from "../view";
import type { Words } from "../locales";

function isPosed(report: Report): boolean {
  return suspicious(report).some((finding) => shownAs(finding).call === "colleague");
}

function callColleague({ steps }: Words): Step {
  return { kind: "call", text: steps.callColleague };
}

function isAboutContact(report: Report): boolean {
  const found = suspicious(report).filter(({ group }) => group === "destination");
  return found.length > 0 && found.every((finding) => shownAs(finding).callAbout === "contact");
}

function callStep(report: Report, words: Words): Step {
  const { record, callBack } = report;
  const { steps } = words;
  if (record === null) return isPosed(report) ? callColleague(words) : { kind: "call", text: steps.callUnknown };
  const supplier = record.name;
  if (callBack === null) return { kind: "call", text: fill(steps.callNoNumber, { supplier }, words) };
  return {
    kind: "call",
    text: fill(
      isAboutContact(report) ? steps.callAboutContact : steps.callOnRecord,
      { supplier, phone: callBack },
      words,
    ),
  };
}

function readStep({ record }: Report, words: Words): Step {
  const { steps } = words;
  if (record === null || record.accounts.length === 0) return { kind: "read", text: steps.readMissing };
  const accounts = record.accounts.map((account) => formatAccount(account));
  return { kind: "read", text: fill(steps.readMissingAgainst, { supplier: record.name, accounts }, words) };
}

function recordsSteps({ gates }: Report, words: Words): Step[] {
  const reasons = gates.flatMap(({ kind, reasons: codes }) => (kind === "recordsNotReachable" ? codes : []));
  const fault = recordsFaults.find((each) => reasons.includes(each));
  if (fault === undefined) return [];
  return [
    { kind: "reconnect", text: words.recordsFaults[fault].step },
    { kind: "compare", text: words.steps.compareYourself },
  ];
}

function incompleteSteps(report: Report, words: Words): Step[] {
  const records = recordsSteps(report, words);
  const isAlone = report.gates.every(({ kind }) => kind === "recordsNotReachable");
  return records.length > 0 && isAlone ? records : [readStep(report, words), ...records.slice(0, 1)];
}

function isCall({ verdict }: Report): boolean {
  return verdict === "stop" || verdict === "verify";
}

function isHijacked(report: Report): boolean {
  return isCall(report) && suspicious(report).some((finding) => shownAs(finding).hijacked === true);
}

function lookStep(report: Report, { steps }: Words): Step {
  const looks = suspicious(report).map((finding) => shownAs(finding).look);
  const closed = looks.includes("notActive");
  const unknown = report.record === null && looks.includes("askForOrder");
  return { kind: "look", text: closed ? steps.notActive : unknown ? steps.askForOrder : steps.look };
}

function waitStep(report: Report, words: Words): Step[] {
  const waits = suspicious(report).some((finding) => shownAs(finding).adds === "noHurry");
  return waits ? [{ kind: "wait", text: words.steps.noHurry }] : [];
}

/** What to do next, in order. `toldIt` is the sentence that tells of a mailbox that may be compromised. */
export function stepsOf(report: Report, words: Words, toldIt: string): Step[] {
  const { steps } = words;
  const call = (): Step[] => [
    callStep(report, words),
    ...waitStep(report, words),
    ...(isHijacked(report) ? [{ kind: "tellIt", text: toldIt } as const] : []),
  ];
  switch (report.verdict) {
    case "stop":
      return [{ kind: "doNotPay", text: steps.doNotPay }, ...call()];
    case "verify":
      return [...call(), ...recordsSteps(report, words)];
    case "caution":
      return [
        lookStep(report, words),
        ...(isPosed(report) ? [callColleague(words)] : []),
        ...recordsSteps(report, words),
      ];
    case "incomplete":
      return incompleteSteps(report, words);
    case "consistent":
    case "unrelated":
      return [];
  }
}

/** What IT has to do; empty where no mailbox need be compromised. */
export function itStepsOf(report: Report, words: Words): string[] {
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
    about: isAboutContact(report) ? "contact" : "bankDetails",
    verified: date === null ? null : fill(words.headlines.verified, { date }, words),
  };
}
