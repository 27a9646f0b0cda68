import type { Report } from "../analysis";
import { notCheckedOf } from "./checks";
import { shownPerson } from "./people";
import { suspicious } from "./reasons";
import { sentence, tame } from "./sentence";
import type { View } from "./view";
import type { Words } from "./words";

/** What every way of showing a report begins with. */
export type Head = Pick<View, "verdict" | "title" | "subject" | "from" | "reasons" | "notChecked">;

/** The verdict, the message that it is about, and why. */
export function headOf(report: Report, words: Words): Head {
  const { subject, from } = report.message;
  return {
    verdict: report.verdict,
    title: words.verdicts[report.verdict].title,
    subject: subject === null || subject === "" ? words.labels.noSubject : tame(subject),
    from: from === null ? "" : shownPerson(from),
    reasons: suspicious(report).map((finding) => sentence(finding, words)),
    notChecked: notCheckedOf(report, words),
  };
}
