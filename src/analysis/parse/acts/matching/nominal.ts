import type { Read } from "./hits";
import { conceptId, notionsOf } from "../lexicon/notions";
import type { Span } from "../text/sentences";
import type { Tokens } from "../text/tokens";
import { namesAmount } from "../../amounts";

/** A sentence that names an invoice has at most so many words where it says nothing else. */
const maxLength = 24;
const digit = /[0-9]/;

const verbs = notionsOf(
  `paid receipt refund verify hold change wrong which if not never they we us you toUs system term offer ledger
    otherPaper`,
);

/** What the sentences of one text say of an invoice without a verb. */
export interface Nominal {
  readonly invoice: Read | null;
  readonly other: boolean;
}

const invoice = conceptId("invoice");
const otherPaper = conceptId("otherPaper");
const numberWord = conceptId("numberWord");
const money = /[€£$¥₹]/;

function numbered(read: Read): boolean {
  const { words } = read;
  const between = read.at(numberWord);
  return read.at(invoice).some((hit) => {
    const word = between.find(({ start }) => start === hit.end);
    const at = word?.end ?? hit.end;
    if (at >= read.to || !digit.test(words.word[at]?.raw ?? "")) return false;
    return !money.test(words.text.slice(words.end[hit.end - 1] ?? 0, words.start[at] ?? 0));
  });
}

const isBusy = (read: Read | null): boolean =>
  read !== null && (read.words.asked[read.to - 1] === true || verbs.meets(read.notions));

/** Reads the sentences of a text: null where nothing was read. */
export function nominalOf(reads: readonly (Read | null)[]): Nominal {
  let named: Read | null = null;
  let other = false;
  for (const read of reads) {
    if (read === null) continue;
    const about = read.notions.has(invoice);
    if (!about && !read.notions.has(otherPaper)) continue;
    if (isBusy(read)) other = true;
    else if (about && named === null && read.to - read.from <= maxLength && numbered(read)) named = read;
  }
  return { invoice: named, other };
}

/** True where a sentence without a verb names an amount of money. `reads`: what was read of each of the `spans`. */
export function hasAmount(spans: readonly Span[], reads: readonly (Read | null)[], words: Tokens): boolean {
  return spans.some(({ from, to }, s) => {
    if (to - from > maxLength || isBusy(reads[s] ?? null)) return false;
    return namesAmount([words.text.slice(words.end[from - 1] ?? 0, words.start[to] ?? words.text.length)]);
  });
}
