import type { Facts } from "../../facts";
import { highestAmount } from "../../parse/amounts";
import type { Policy } from "../../policy";

const maxLines = 5_000;

/** The highest amount in the policy's currency; null where none. It may be only quoted: the higher one is safer. */
export function caseAmount({ segments, papers }: Facts, { secondPerson }: Policy): number | null {
  const seen = papers.filter(({ hidden }) => !hidden);
  const lines = [...segments.flatMap((segment) => segment.lines), ...seen.flatMap(({ text }) => text.split("\n"))];
  return highestAmount(lines.slice(0, maxLines), secondPerson.currency);
}
