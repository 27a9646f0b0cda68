import { mayMean, slipsAsked } from "./slips";

/** A word that names on record have. */
export interface Word {
  readonly text: string;
  readonly names: number;
}

/** A name that has a word. */
export interface Bearer {
  /** In list order. */
  readonly name: number;
  readonly words: number;
}

/** Of a list in memory, or those that a store was asked for. */
export interface WordBook {
  /** Names on record; those in other letters count again in Latin ones. */
  readonly size: number;
  find(text: string): Word | null;
  /** Under one of `slipsHeld`; none if more than {@link maxUnder}. */
  under(slip: string): readonly string[];
  bearers(word: Word): Iterable<Bearer>;
}

/** More words have only that key in common. */
export const maxUnder = 200;
const maxCompared = 400;
const maxNear = 16;

/** If too many, those with a slip come before those cut off. @param isCut with those that begin with it */
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
