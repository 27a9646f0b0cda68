import { marks, unread } from "../../language";
import { foldWord, spellings } from "./fold";
import type { Lexicon } from "./lexicon";
import { signsOf } from "./signs";
import { withoutFigures } from "./slips";
import type { Words } from "./words";

/** A word as written, and what the languages know of it. What nobody asked for yet is looked up when somebody does. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  /** The languages whose stop word it is, as bits by their number. */
  readonly stops: number;
  /** The languages of which it is a sign, as bits; null where nobody asked. */
  signs: number | null;
  /** Its symbols by the number of the dictionary. */
  readonly symbols: (readonly number[] | undefined)[];
}

/** The words of a text, looked up. */
export interface Known extends Words {
  readonly word: readonly Word[];
}

/** Words kept at most; then all are forgotten, so that hostile text costs no memory. */
const kept = 30_000;
/** Longer words stand in no dictionary, and are not kept. */
const longestWord = 40;

/** A string that doesn't keep the text alive that it was cut from: V8 copies only pieces shorter than 13 letters. */
function ownCopy(raw: string): string {
  return raw.length < 13 ? raw : raw.split("").join("");
}

/** The stop words of all languages: those that are read, then the others. At most 31 languages. */
function stopsByWord(): ReadonlyMap<string, number> {
  const stops = new Map<string, number>();
  for (const [l, stopWords] of [...marks.map((one) => one.stopWords), ...unread()].entries())
    for (const word of stopWords.split(/\s+/).flatMap(spellings)) stops.set(word, (stops.get(word) ?? 0) | (1 << l));
  return stops;
}

let stops: ReadonlyMap<string, number> | null = null;
const memo = new Map<string, Word>();
const strange: Word = { raw: "", folded: "", stops: 0, signs: 0, symbols: [] };

function wordOf(raw: string): Word {
  const known = memo.get(raw);
  if (known !== undefined) return known;
  if (raw.length > longestWord) return strange;
  if (memo.size >= kept) memo.clear();
  const own = ownCopy(raw);
  const folded = foldWord(own);
  stops ??= stopsByWord();
  const stop = withoutFigures(folded).reduce((bits, letters) => bits | (stops?.get(letters) ?? 0), 0);
  const word: Word = { raw: own, folded, stops: stop, signs: null, symbols: [] };
  memo.set(own, word);
  return word;
}

/** Looks the words of a text up, and remembers them. */
export function known(words: Words): Known {
  return { ...words, word: words.raw.map(wordOf) };
}

/** The languages of which the word is a sign, as bits by their number. */
export function signsIn(word: Word): number {
  return (word.signs ??= signsOf(word.folded));
}

/** What the word stands for in a dictionary. */
export function symbolsIn(word: Word, lexicon: Lexicon): readonly number[] {
  return (word.symbols[lexicon.number] ??= lexicon.read(word.raw, word.folded));
}
