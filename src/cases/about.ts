import { caseMarks, clockOf, momentOf, type CaseMarks, type Facts, type Policy, type Report } from "../analysis";
import type { CaseContext, CaseFinding } from "./form";
import { scopeOf, type CaseScope } from "./scope";

/** All that a case on a message begins with. Its marks are the message's own words: only their digests leave the client. */
export interface CaseAbout {
  readonly marks: CaseMarks;
  readonly scope: CaseScope;
  /** What is suspicious. */
  readonly findings: readonly CaseFinding[];
  /** What is unusual about the moment of reading. */
  readonly context: readonly CaseContext[];
}

/** What a case on a message would be about, read at `now`. */
export function aboutOf(facts: Facts, report: Report, policy: Policy, now: Date): CaseAbout {
  const marks = caseMarks(facts, policy);
  const clock = clockOf({ date: now.toISOString() }, policy);
  const moment = "found" in clock ? momentOf(clock.found, policy) : null;
  return {
    marks,
    scope: scopeOf(report, marks.sender),
    findings: report.findings
      .filter(({ outcome }) => outcome === "suspicious")
      .map(({ signal, message }) => ({ signal, message })),
    context: moment === null ? [] : [moment],
  };
}
