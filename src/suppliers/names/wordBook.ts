import { mayMean, slipsAsked } from "./slips";

/** A word that names on record have. */
export interface Word {
  readonly text: string;
  /** How many names have it. */
  readonly names: number;
}

/** A name that has a word. */
export interface Bearer {
  /** Its place among all names, in list order. */
  readonly name: number;
  /** How many words it has. */
  readonly words: number;
}

/** The words that the names on record are made of: those of a list in memory, or those that a store was asked for. */
export interface WordBook {
  /** Names on record, those written in other letters counted once more in Latin ones. */
  readonly size: number;
  /** The word; null where no name on record has it. */
  find(text: string): Word | null;
  /** The words kept under one of `slipsHeld`; none where they are more than {@link maxUnder}. */
  under(slip: string): readonly string[];
  /** The names that have a word, each once, in list order. */
  bearers(word: Word): Iterable<Bearer>;
}

/** Words under one key that are compared with one that is asked for. More have nothing but that key in common. */
export const maxUnder = 200;
/** Words that are compared with one that is asked for. */
const maxCompared = 400;
/** Words that one misspelt word may be. */
const maxNear = 16;

/**
 * Words that may be meant by one that is misspelt. Where they are too many, those of a slip go before those that were cut off.
 * @param isCut with those that begin with it
 */
export function wordsNear(book: WordBook, text: string, isCut = false): readonly Word[] {
  const seen = new Set<string>();
  let compared = 0;
  for (const slip of slipsAsked(text, isCut)) {
    const under = book.under(slip);
    compared += under.length;
    if (compared > maxCompared) break;
    for (const held of under) if (!seen.has(held) && mayMean(text, held, isCut)) seen.add(held);
  }
  const weight = (held: string): number => (held.startsWith(text) && held.length > text.length + 1 ? 1 : 0);
  return [...seen]
    .sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1))
    .slice(0, maxNear)
    .flatMap((held) => book.find(held) ?? []);
}
