import type { Verdict } from "../../analysis";
import type { Inspector, Judged } from "../../inspect";

/** From harmless to worst, as the analysis has it, of which the page loads nothing. */
const rank: Readonly<Record<Verdict, number>> = {
  unrelated: 0,
  consistent: 1,
  incomplete: 2,
  caution: 3,
  verify: 4,
  stop: 5,
};

/** Does it say that nothing is wrong? Then it waits until all is read: it would be taken for the last word. */
export function isQuiet(verdict: Verdict): boolean {
  return rank[verdict] < rank.incomplete;
}

/** Does it say that something is wrong? */
export function isWarning(verdict: Verdict): boolean {
  return rank[verdict] > rank.incomplete;
}

/**
 * What is to stand once a message was judged anew. A check that broke never takes a warning back: an attacker could have
 * made it break. So neither a failure nor a milder verdict on less of the message replaces the one that is shown.
 * @param shown The verdict that is shown of the same message, null for none.
 */
export function keepWarning(
  shown: Judged | null,
  answer: Awaited<ReturnType<Inspector["inspect"]>>,
): Awaited<ReturnType<Inspector["inspect"]>> {
  if (shown === null) return answer;
  if ("failure" in answer) return isWarning(shown.verdict) ? shown : answer;
  return answer.partial && rank[answer.verdict] < rank[shown.verdict] ? shown : answer;
}
