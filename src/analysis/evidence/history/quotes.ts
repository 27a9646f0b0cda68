import type { Facts } from "../../facts";
import { foundOr } from "../../gathered";
import { samePhone } from "../../parse/phones";
import type { Past, Remembered } from "../../past";
import type { ComparedQuote } from "../evidence";
import { destinationKey } from "../payments/payments";
import { lineDigests } from "./remember";

/** The share of a quoted message's lines that an original must have, and their least number. */
const share = 0.5;
const minLines = 2;
const maxQuotes = 50;

/** The earlier message that a quoted text is of: the one that has most of its lines. Null where none has half of them. */
function originalOf(lines: readonly string[], originals: readonly Remembered[]): Remembered | null {
  const quoted = lineDigests(lines);
  let best: { original: Remembered; shared: number } | null = null;
  for (const original of originals) {
    const known = new Set(original.lines);
    const shared = quoted.filter((digest) => known.has(digest)).length;
    if (shared >= Math.max(minLines, quoted.length * share) && shared > (best?.shared ?? 0))
      best = { original, shared };
  }
  return best?.original ?? null;
}

/** Compares only where money goes and whom one calls: mail programs change the rest. Replies stay between quoted lines. */
export function quotesAgainst(facts: Facts, { originals }: Past): readonly ComparedQuote[] {
  if (originals.length === 0) return [];
  const known = new Set(originals.flatMap(({ destinations }) => destinations));
  const numbers = originals.flatMap(({ phones }) => phones);
  return facts.segments.slice(0, maxQuotes).flatMap(({ role, lines, from }, segment) => {
    const original = role === "new" ? null : originalOf(lines, originals);
    if (original === null) return [];
    const named = foundOr(facts.destinations, []).filter((one) => one.segment === segment);
    const phones = facts.phones.filter((phone) => phone.segment === segment);
    return [
      {
        from,
        destinations: named.filter((one) => !known.has(destinationKey(one))),
        phones: phones.filter(({ digits }) => !numbers.some((number) => samePhone(number, digits))),
      },
    ];
  });
}
