import { asking, pressing } from "../../../actTraits";
import type { ActKind } from "../../../facts";
import type { Hit, Read } from "./hits";
import { notionsOf } from "../lexicon/notions";
import { Gap, type Tokens } from "../text/tokens";

const quoteLength = 200;

/** The sentence, or the part of it around the act where it is long. */
export function quoteOf(words: Tokens, { from, to }: Read, hits: readonly Hit[]): string {
  const end = (i: number): number => words.end[i - 1] ?? words.text.length;
  const start = (i: number): number => words.start[i] ?? 0;
  const stop = /^[.!?)"'\u201d]*/.exec(words.text.slice(end(to), end(to) + 4))?.[0] ?? "";
  let [low, high] = [start(from), end(to) + stop.length];
  if (high - low > quoteLength) {
    const first = start(Math.min(...hits.map((hit) => hit.start)));
    const last = end(Math.max(...hits.map((hit) => hit.end)));
    low = Math.max(low, Math.min(first, Math.floor((first + last - quoteLength) / 2)));
    high = Math.min(high, low + quoteLength);
  }
  return words.text
    .slice(low, high)
    .replace(/[\s\u2028]+/g, " ")
    .trim()
    .slice(0, quoteLength);
}

/** Characters of a quotation at most: a longer one lost its closing mark. */
const maxLength = 800;
const closers = new Map([
  ['"', '"'],
  ["\u201c", "\u201d"],
  ["\u201e", "\u201c\u201d"],
  ["\u00ab", "\u00bb"],
  ["\u00bb", "\u00ab"],
]);
const hardBreak = /[\n\r]/;

function quotations(words: Tokens): Uint16Array {
  const out = new Uint16Array(words.word.length);
  let count = 0;
  let close: string | null = null as string | null;
  let opened = 0;
  let at = 0;
  for (let i = 0; i < words.word.length; i += 1) {
    const start = words.start[i] ?? at;
    for (; at < start; at += 1) {
      const c = words.text.charAt(at);
      if (close?.includes(c) === true) close = null;
      else if (close === null && closers.has(c) && count < 0xffff) {
        close = closers.get(c) ?? null;
        opened = at;
        count += 1;
      } else if (close !== null && (hardBreak.test(c) || at - opened > maxLength)) {
        // No mark closed it: it is no quotation.
        for (let j = i - 1; j >= 0 && out[j] === count; j -= 1) out[j] = 0;
        close = null;
      }
    }
    if (close !== null) out[i] = count;
    at = words.end[i] ?? at;
  }
  if (
    close !== null &&
    !words.text
      .slice(at)
      .split("")
      .some((c) => close?.includes(c) === true)
  )
    for (let j = out.length - 1; j >= 0 && out[j] === count; j -= 1) out[j] = 0;
  return out;
}

/** Acts that a narrator only cites. */
export const cited: ReadonlySet<ActKind> = new Set([...asking, ...pressing]);
/** Words by which a sentence speaks for its author or to its reader: such a one tells no tale about others. */
const speakers = notionsOf("our us we my please forUs your you toUs");
const tellers = notionsOf("tale fraud verdict fraudster");

function narrates({ notions, hits }: Read, inside: Uint16Array): boolean {
  if (!tellers.meets(notions)) return false;
  let tells = false;
  for (const { concept, start } of hits) {
    if (inside[start] !== 0) continue;
    if (speakers.has(concept)) return false;
    tells ||= tellers.has(concept);
  }
  return tells;
}

/** Quotations in a narrating sentence, or right before one in the same paragraph. `reads` null: nothing was read. */
function citations(reads: readonly (Read | null)[], words: Tokens, inside: Uint16Array): ReadonlySet<number> {
  const out = new Set<number>();
  for (const read of reads) {
    if (read === null || !narrates(read, inside)) continue;
    for (let i = read.from; i < read.to; i += 1) out.add(inside[i] ?? 0);
    const before = read.from > 0 && inside[read.from] === 0 ? (inside[read.from - 1] ?? 0) : 0;
    const broken = hardBreak.test(words.text.slice(words.end[read.from - 1] ?? 0, words.start[read.from] ?? 0));
    if (before !== 0 && !broken && words.gap[read.from] !== Gap.soft) out.add(before);
  }
  out.delete(0);
  return out;
}

/** What is asked of the quotations of a text. They are looked for when an act was found, which few texts have one of. */
export interface Quoted {
  narrates(read: Read): boolean;
  cites(hit: Hit): boolean;
}

/** @param reads What was read of the text's sentences, in order; null where nothing was. */
export function quotedIn(words: Tokens, reads: readonly (Read | null)[]): Quoted {
  let found: Uint16Array | null = null;
  let numbers: ReadonlySet<number> | null = null;
  const inside = (): Uint16Array => (found ??= quotations(words));
  return {
    narrates: (read) => narrates(read, inside()),
    cites: ({ start }) => {
      const quotation = inside()[start] ?? 0;
      return quotation > 0 && (numbers ??= citations(reads, words, inside())).has(quotation);
    },
  };
}
