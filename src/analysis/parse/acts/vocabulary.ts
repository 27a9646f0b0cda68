import { foldWord } from "./fold";
import type { Lexicon } from "./lexicon";
import type { Words } from "./words";

/** A word as written, and what the dictionaries know of it. */
export interface Word {
  /** The languages whose stop word it is, as bits in the order of the lexicons. */
  readonly stops: number;
  /** Its symbols in each language, in the same order; null where it has none in any. */
  readonly symbols: readonly (readonly number[])[] | null;
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

function wordOf(lexicons: readonly Lexicon[], raw: string): Word {
  const folded = foldWord(raw);
  let stops = 0;
  lexicons.forEach((lexicon, l) => {
    if (lexicon.stopWords.has(folded)) stops |= 1 << l;
  });
  const symbols = lexicons.map((lexicon) => lexicon.read(raw, folded));
  return { stops, symbols: symbols.every((found) => found.length === 0) ? null : symbols };
}

/** A function that looks words up in all dictionaries and remembers them. At most 31 languages. */
export function vocabulary(lexicons: readonly Lexicon[]): (words: Words) => Known {
  const memo = new Map<string, Word>();
  const strange: Word = { stops: 0, symbols: null };
  const look = (raw: string): Word => {
    const known = memo.get(raw);
    if (known !== undefined) return known;
    if (raw.length > longestWord) return strange;
    if (memo.size >= kept) memo.clear();
    const own = ownCopy(raw);
    const word = wordOf(lexicons, own);
    memo.set(own, word);
    return word;
  };
  return (words) => ({ ...words, word: words.raw.map(look) });
}
