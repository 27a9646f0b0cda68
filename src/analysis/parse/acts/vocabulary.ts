import { longestWord, newWord, type Word } from "./word";

/** Words kept at most; then all are forgotten, so that hostile text costs no memory. Texts keep the words that they have. */
const kept = 60_000;
const memo = new Map<string, Word>();

/** A string that doesn't keep the text alive that it was cut from: V8 copies only pieces shorter than 13 letters. */
function ownCopy(raw: string): string {
  return raw.length < 13 ? raw : raw.split("").join("");
}

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
