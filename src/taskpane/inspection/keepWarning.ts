import type { Verdict } from "../../analysis";
import type { Inspector, Judged } from "../../inspect";

/** From harmless to worst. The page doesn't load the analysis, which has the same order. */
const rank: Readonly<Record<Verdict, number>> = {
  unrelated: 0,
  consistent: 1,
  incomplete: 2,
  caution: 3,
  verify: 4,
  stop: 5,
};

/** Nothing is wrong. Not shown before everything was read. */
export const isQuiet = (verdict: Verdict): boolean => rank[verdict] < rank.incomplete;

/** Does it say that something is wrong? */
export const isWarning = (verdict: Verdict): boolean => rank[verdict] > rank.incomplete;

/** Security: a failure or a milder verdict on less never replaces a warning, since an attacker could cause it. */
export function keepWarning(
  shown: Judged | null,
  answer: Awaited<ReturnType<Inspector["inspect"]>>,
): Awaited<ReturnType<Inspector["inspect"]>> {
  if (shown === null) return answer;
  if ("failure" in answer) return isWarning(shown.verdict) ? shown : answer;
  return answer.partial && rank[answer.verdict] < rank[shown.verdict] ? shown : answer;
}
