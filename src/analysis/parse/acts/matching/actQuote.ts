import type { Tokens } from "../text/tokens";
import type { Hit, Read } from "./hits";

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
