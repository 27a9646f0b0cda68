import { findAccounts } from "../../accounts";
import type { Act, Segment } from "../facts";

/** Characters of a quotation. */
const longestQuote = 200;

const bare = (text: string): string => text.replace(/\s+/g, "");

/** Who strikes out an account says that it holds no longer. A price or an order number that was struck out says nothing. */
export function struckActs(struck: readonly string[], segments: readonly Segment[]): readonly Act[] {
  const named = struck.filter((run) =>
    findAccounts(run).some(({ account: { scheme, bank } }) => scheme !== "other" || bank !== null),
  );
  if (named.length === 0) return [];
  const texts = segments.map(({ lines }) => bare(lines.join("")));
  return named.map((run): Act => {
    const segment = Math.max(
      0,
      texts.findIndex((text) => text.includes(bare(run))),
    );
    return { kind: "changeBank", segment, quote: run.slice(0, longestQuote), plain: true, stated: true };
  });
}
