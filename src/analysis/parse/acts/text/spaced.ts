import { tokenOf } from "./vocabulary";
import type { Token } from "./token";
import { Gap, type Tokens } from "./tokens";

const minLength = 3;
/** A letter before one is a word that lost its vowel: "il n'y a". */
const apostrophes = ["'", "\u2019", "\u02bc"];

/** Joins letters that are apart ("b a n k  d e t a i l s", "p.a.y"): a wider gap than the usual one parts two words. */
export function joinSpaced(words: Tokens): Tokens {
  let found = false;
  for (let i = 0; i + minLength <= words.word.length && !found; i += 1)
    found = words.word[i]?.lone === true && runEnd(words, i) - i >= minLength;
  if (!found) return words;
  const word: Token[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const gap: number[] = [];
  const asked: boolean[] = [];
  for (let i = 0; i < words.word.length;) {
    const stop = Math.max(i + 1, runEnd(words, i));
    const joins = stop - i >= minLength;
    for (let from = i; from < stop;) {
      let to = from + 1;
      while (joins && to < stop && width(words, to) <= width(words, i + 1)) to += 1;
      word.push(joined(words, from, to));
      start.push(words.start[from] ?? 0);
      end.push(words.end[to - 1] ?? 0);
      gap.push(from > i && joins ? Gap.space : (words.gap[from] ?? Gap.space));
      asked.push(words.asked[to - 1] ?? false);
      from = to;
    }
    i = stop;
  }
  return { text: words.text, word, start, end, gap, asked };
}

const joined = ({ word }: Tokens, from: number, to: number): Token =>
  tokenOf(
    word
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(""),
  );

const width = (words: Tokens, i: number): number => (words.start[i] ?? 0) - (words.end[i - 1] ?? 0);

function runEnd(words: Tokens, from: number): number {
  let i = from;
  while (
    i < words.word.length &&
    words.word[i]?.lone === true &&
    !apostrophes.includes(words.text.charAt(words.end[i] ?? 0)) &&
    (i === from || (width(words, i) <= 4 && (words.gap[i] ?? 0) < Gap.soft))
  )
    i += 1;
  return i;
}
