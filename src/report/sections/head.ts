import type { Report } from "../../analysis";
import { notCheckedOf } from "../gaps";
import { shownPerson } from "./people";
import { reasonsOf } from "../reasons";
import { tame } from "../sentence";
import type { View } from "../view";
import type { Words } from "../locales";

/** What every way of showing a report begins with. */
export type Head = Pick<View, "verdict" | "title" | "subject" | "from" | "reasons" | "notChecked">;

const lacksRecords = ({ gates }: Report): boolean =>
  gates.length > 0 && gates.every(({ kind }) => kind === "recordsNotReachable");

/** A verdict in its words. `unrelated` may still ask for money, or no one knows: never call that unrelated to payment. */
export function verdictWords(report: Report, words: Words): Words["verdicts"]["unrelated"] {
  const { verdict, intent, destinations, noRecords } = report;
  const asks = intent === "pay" || intent === "change" || destinations.some(({ role }) => role === "payee");
  if (verdict === "incomplete" && lacksRecords(report)) return words.asked.notCompared;
  if (verdict !== "unrelated") return words.verdicts[verdict];
  if (report.gates.some(({ kind }) => kind === "languageUnknown")) return words.asked.unknownLanguage;
  if (!asks) return words.verdicts.unrelated;
  return noRecords ? words.asked.noRecords : words.asked.nothingFound;
}

/** The verdict, the message that it is about, and why. */
export function headOf(report: Report, words: Words): Head {
  const { subject, from } = report.message;
  return {
    verdict: report.verdict,
    title: verdictWords(report, words).title,
    subject: subject === null || subject === "" ? words.labels.noSubject : tame(subject),
    from: from === null ? "" : shownPerson(from),
    reasons: reasonsOf(report, words),
    notChecked: notCheckedOf(report, words),
  };
}
