import type { Concept } from "../../language/concept";
import type { Read } from "./hits";
import { conceptId } from "./lexicon";
import { namesAmount } from "../amounts";

/** A sentence that names an invoice has at most so many words where it says nothing else. */
const longest = 24;
const digit = /[0-9]/;

/** Notions of a sentence that says or asks something about an invoice, instead of handing it over. */
const verbs = (
  [
    "paid",
    "receipt",
    "refund",
    "verify",
    "hold",
    "change",
    "wrong",
    "which",
    "if",
    "not",
    "never",
    "they",
    "we",
    "us",
    "you",
    "toUs",
    "system",
    "term",
    "offer",
    "ledger",
    "otherPaper",
  ] as const satisfies readonly Concept[]
).map(conceptId);

/** What the sentences of one text say of an invoice without a verb. */
export interface Nominal {
  /** Where a sentence names an invoice and its number and does nothing with it. */
  readonly invoice: Read | null;
  /** True where such a sentence, or another without a verb about it, names an amount of money. */
  readonly amount: boolean;
  /** True where a sentence is about another paper, or asks about the invoice. */
  readonly other: boolean;
}

const money = /[€£$¥₹]/;

function numbered(read: Read): boolean {
  const { words } = read;
  const between = read.by[conceptId("numberWord")] ?? [];
  return (read.by[conceptId("invoice")] ?? []).some((hit) => {
    const word = between.find(({ start }) => start === hit.end);
    const at = word?.end ?? hit.end;
    if (at >= read.to || !digit.test(words.raw[at] ?? "")) return false;
    return !money.test(words.text.slice(words.end[hit.end - 1] ?? 0, words.start[at] ?? 0));
  });
}

const about = (read: Read): boolean => read.by[conceptId("invoice")] !== undefined;
const asked = (read: Read): boolean => read.words.asked[read.to - 1] === true;

/** Reads the sentences of a text, `spans`, of which `reads` has what was read. */
export function nominalOf(
  spans: readonly { readonly from: number; readonly to: number }[],
  reads: readonly (Read | null)[],
  text: { readonly text: string; readonly start: readonly number[]; readonly end: readonly number[] },
): Nominal {
  let invoice: Read | null = null;
  let amount = false;
  let other = false;
  spans.forEach(({ from, to }, s) => {
    const read = reads[s] ?? null;
    const busy = read !== null && (asked(read) || verbs.some((id) => read.by[id] !== undefined));
    if (busy && (about(read) || read.by[conceptId("otherPaper")] !== undefined)) other = true;
    if (busy || to - from > longest) return;
    if (read !== null && invoice === null && numbered(read)) invoice = read;
    // A sign of money may stand before the first word or behind the last.
    amount ||= namesAmount([text.text.slice(text.end[from - 1] ?? 0, text.start[to] ?? text.text.length)]);
  });
  return { invoice, amount, other };
}
