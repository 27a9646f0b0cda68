import { languageProfiles, unsupportedLanguages } from "../../../language";
import { foldWord, spellings } from "./fold";
import type { Lexicon } from "../lexicon/lexicon";
import type { Sense } from "../lexicon/phrases";
import { triggersOf } from "../triggers";
import { withoutFigures } from "../lexicon/slips";

/** What a word is by its form alone, in any language: nothing but figures, a web address, a mailbox. */
export type Shape = "figures" | "link" | "mailbox";

/** A word as written, and all that is told of it by itself. What the languages know is looked up when somebody asks. */
export interface Token {
  readonly raw: string;
  readonly folded: string;
  /** The languages whose stop word it is, as bits by their number. */
  readonly stops: number;
  readonly weight: number;
  readonly shape: Shape | null;
  readonly lone: boolean;
  readonly plain: boolean;
  readonly foreign: number;
  /** The languages it is a trigger of, as bits; -1 where no one asked. */
  triggers: number;
  readonly senses: (Sense | undefined)[];
}

/** Longer words are in no dictionary. */
export const maxTokenLength = 40;
const weights = [0, 12, 6, 4, 3, 2, 2, 2];

function weightOf(stops: number): number {
  let count = 0;
  for (let rest = stops; rest !== 0; rest &= rest - 1) count += 1;
  return weights[count] ?? 1;
}

function stopsByWord(): ReadonlyMap<string, number> {
  const stops = new Map<string, number>();
  for (const [l, stopWords] of [...languageProfiles.map((one) => one.stopWords), ...unsupportedLanguages].entries())
    for (const word of stopWords.split(/\s+/).flatMap(spellings)) stops.set(word, (stops.get(word) ?? 0) | (1 << l));
  return stops;
}

let allStops: ReadonlyMap<string, number> | null = null;

function stopsOf(folded: string): number {
  const stops = (allStops ??= stopsByWord());
  let bits = 0;
  for (const letters of withoutFigures(folded)) bits |= stops.get(letters) ?? 0;
  return bits;
}

const figures = /^\d+$/;

function shapeOf(raw: string): Shape | null {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return figures.test(raw) ? "figures" : null;
  // A word of more than letters is opaque: an address or a link.
  if (raw.length < 6) return null;
  if (raw.includes("://") || /^www\./i.test(raw)) return "link";
  const sign = raw.indexOf("@");
  return sign > 0 && raw.includes(".", sign) ? "mailbox" : null;
}

const opaque = /[@:/]/;
const letter = /^\p{L}$/u;
const latin = /\p{Script=Latin}/u;
/** Letters that count as one word where a script writes none apart (Chinese, Japanese, Thai). */
const unspaced = 3;

function foreignIn(raw: string): number {
  const first = raw.charCodeAt(0);
  if (first < 0x250 || latin.test(foldWord(raw))) return 0;
  return Math.ceil(raw.length / (first >= 0xe00 ? unspaced : 64));
}

/** Tells of a word what it says by itself. */
export function newToken(raw: string): Token {
  const long = raw.length > maxTokenLength;
  const folded = long ? "" : foldWord(raw);
  const stops = long ? 0 : stopsOf(folded);
  const foreign = foreignIn(raw);
  return {
    raw,
    folded,
    stops,
    weight: weightOf(stops),
    shape: shapeOf(raw),
    lone: raw.length <= 2 && letter.test(raw),
    plain: foreign === 0 && raw.charCodeAt(0) >= 97 && raw === raw.toLowerCase() && !opaque.test(raw),
    foreign,
    triggers: -1,
    senses: [],
  };
}

/** The languages that the word is a trigger of, as bits by their number. */
export function triggersIn(word: Token): number {
  if (word.triggers < 0) word.triggers = triggersOf(word.folded);
  return word.triggers;
}

/** What the word says in a dictionary. */
export function senseIn(word: Token, lexicon: Lexicon): Sense {
  return (word.senses[lexicon.number] ??= lexicon.senseOf(word.raw, word.folded));
}
