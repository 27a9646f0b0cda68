import { ownCopy } from "../../../../names";
import { longestWord, newWord, type Word } from "./word";

/** Words kept at most; then all are forgotten, so that hostile text costs no memory. Texts keep the words that they have. */
const kept = 60_000;
const memo = new Map<string, Word>();

/** A word, known once and for all: what was told of it is kept for the next time that it's met. */
export function wordOf(raw: string): Word {
  const known = memo.get(raw);
  if (known !== undefined) return known;
  if (raw.length > longestWord) return newWord(raw);
  if (memo.size >= kept) memo.clear();
  const word = newWord(ownCopy(raw));
  memo.set(word.raw, word);
  return word;
}

/**
 * The words met last, each in the place that some of its letters and its length give: most words of a text are among the few
 * thousand frequent ones, and are found here without being cut out of it. The word in a place is held against the text
 * letter by letter, so another one there costs time and nothing else.
 */
const lastMet: (Word | undefined)[] = new Array<Word | undefined>(32_768);

/** The word that stands in a text `from` here `to` there. */
export function wordAt(text: string, from: number, to: number): Word {
  const middle = (from + to) >> 1;
  const place =
    (text.charCodeAt(from) * 31 +
      text.charCodeAt(to - 1) * 613 +
      text.charCodeAt(middle) * 5_407 +
      text.charCodeAt(from + 1) * 1_361 +
      (to - from) * 97) &
    32_767;
  const last = lastMet[place];
  if (last?.raw.length === to - from && text.startsWith(last.raw, from)) return last;
  const word = wordOf(text.slice(from, to));
  if (to - from <= longestWord) lastMet[place] = word;
  return word;
}
