import { LastMet, ownCopy } from "../../../../names";
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

const lastMet = new LastMet(15, longestWord, wordOf);

/** The word that stands in a text `from` here `to` there. */
export const wordAt = (text: string, from: number, to: number): Word => lastMet.at(text, from, to);
