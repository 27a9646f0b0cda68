import { distance, isGenericWord } from "../../names";
import { affiliates } from "./abbreviations";
import { sharesLetters, slipsOf } from "./slips";

/** What is known of words, apart from the two names to compare. */
export interface Words {
  /** Then it is no slip of another. */
  readonly isKnown: (word: string) => boolean;
  /** Then it identifies a name even with other words around it. */
  readonly isRare: (word: string) => boolean;
}

/** Weight of words that name no company. */
const genericShare = 0.4;
const minLetters = {
  /** One slip. */
  slip: 8,
  slips: 12,
  /** Two in one word that is too short for them by itself. */
  slipsInWord: 20,
  /** One that makes another word of it, which is on record in a name of its own. */
  knownSlip: 16,
} as const;
/** Letters of a word that may have two slips if the rest of a long name agrees. */
const longEnough = 8;
/** Letters that must agree, without generic words. */
const minTelling = {
  /** One word more or less, if one that agrees is rare; or a name cut off. */
  word: 8,
  /** If none is rare, over two words or more. */
  words: 12,
  /** If the extra word is "Group" or a country. */
  affiliate: 5,
  /** With given names by their first letters. */
  initials: 5,
} as const;
const minCut = {
  letters: 10,
  /** Of the letters of the whole name. */
  share: 0.6,
  /** Letters of the word within which it was cut. */
  piece: 2,
} as const;
/** More words around a whole name are a sentence. */
const maxExtra = 2;
/** A word more or less counts like two slips. */
const oneWord = 2;

const lettersOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length * (isGenericWord(word) ? genericShare : 1), 0);
const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);
const tellingOf = (words: readonly string[]): string[] => words.filter((word) => !isGenericWord(word));
const tellingLetters = (words: readonly string[]): number =>
  tellingOf(words).reduce((sum, word) => sum + word.length, 0);

/** Numbers are no slip: Immobilien 12 and Immobilien 13 are two. */
function numbersOf(words: readonly string[]): string {
  return words
    .filter((word) => /\d/.test(word))
    .sort()
    .join(" ");
}

interface Aligned {
  readonly same: readonly string[];
  readonly slips: readonly (readonly [string, string, number])[];
  readonly initials: number;
  readonly extra: readonly string[];
  readonly missing: readonly number[];
}

const startsWith = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

function align(asked: readonly string[], held: readonly string[]): Aligned {
  const left = new Set(held.keys());
  const take = (fits: (word: string) => boolean): number | undefined => {
    const place = [...left].find((at) => fits(held[at] ?? ""));
    if (place !== undefined) left.delete(place);
    return place;
  };
  const same: string[] = [];
  const others = asked.filter((word) => {
    const found = take((other) => other === word) !== undefined;
    if (found) same.push(word);
    return !found;
  });
  const slips: [string, string, number][] = [];
  let initials = 0;
  const extra = others.filter((word) => {
    let apart = 0;
    const near = take((other) => {
      const length = Math.max(word.length, other.length);
      const most = length >= longEnough && word.charAt(0) === other.charAt(0) ? 2 : slipsOf(length);
      apart = most === 0 || !sharesLetters(word, other) ? most + 1 : distance(word, other, most);
      return apart <= most;
    });
    if (near !== undefined) slips.push([word, held[near] ?? "", apart]);
    else if (take((other) => startsWith(word, other) || startsWith(other, word)) !== undefined) initials += 1;
    else return true;
    return false;
  });
  return { same, slips, initials, extra, missing: [...left] };
}

function misspelt(
  { same, slips, initials, extra, missing }: Aligned,
  held: readonly string[],
  words: Words,
): number | null {
  if (extra.length + missing.length + initials > 0 || slips.length === 0) return null;
  const count = slips.reduce((sum, [, , apart]) => sum + apart, 0);
  // Only generic words differ.
  const isTold = slips.every(([, other]) => isGenericWord(other)) && tellingLetters(same) >= minTelling.word;
  const letters = isTold ? Infinity : lettersOf(held);
  const inWord = slips.some(([word, , apart]) => apart > slipsOf(word.length));
  const enough = inWord ? minLetters.slipsInWord : count === 1 ? minLetters.slip : minLetters.slips;
  if (count > 2 || letters < enough) return null;
  const another = slips.some(([word, other]) => isGenericWord(word) || (!isGenericWord(other) && words.isKnown(word)));
  if (!another) return count;
  const isWord = slips.some(([word]) => isGenericWord(word));
  return count === 1 && !isWord && letters >= minLetters.knownSlip ? count : null;
}

/** A gap too many or too few, with a slip. */
function glued({ extra, missing }: Aligned, asked: readonly string[], held: readonly string[]): number | null {
  if (asked.length === held.length || extra.length === 0 || missing.length === 0) return null;
  // An initial next to the glued name is a person's.
  if (lettersOf(held) < minLetters.slip || extra.some((word) => word.length === 1)) return null;
  return distance(asked.join(""), held.join(""), 1) === 1 ? 1 : null;
}

function shortened({ same, slips, initials, extra, missing }: Aligned): number | null {
  if (initials === 0 || initials > 2 || slips.length + extra.length + missing.length > 0) return null;
  const isTold = same.length > 1 || tellingLetters(same) >= minTelling.word;
  return isTold && tellingLetters(same) >= minTelling.initials ? 1.5 : null;
}

/** As fields of fixed length do. */
function cutOff(asked: readonly string[], held: readonly string[], words: Words): number | null {
  const last = asked.length - 1;
  const piece = asked[last] ?? "";
  const whole = held[last] ?? "";
  if (!asked.slice(0, last).every((word, at) => word === held[at])) return null;
  if (piece.length < minCut.piece || piece === whole || !whole.startsWith(piece)) return null;
  // "Schneider Bau" is no Schneider Baustoffe.
  if (isGenericWord(piece) || words.isKnown(piece)) return null;
  const length = asked.join("").length;
  const isLong = length >= minCut.letters && length >= minCut.share * held.join("").length;
  return isLong && tellingLetters(asked) >= minTelling.word ? 1.5 : null;
}

/** The words before the record's name and behind it; null if others are between. */
function around(asked: readonly string[], held: readonly string[]): readonly (readonly string[])[] | null {
  const at = asked.findIndex((_, start) => held.every((word, place) => asked[start + place] === word));
  return at === -1 ? null : [asked.slice(0, at), asked.slice(at + held.length)];
}

/** A town behind, or a person's whole name before. One word before or between means another family or trade. */
function isNamedAmong(asked: readonly string[], held: readonly string[]): boolean {
  const [before, behind] = around(asked, held) ?? [];
  if (before === undefined || behind === undefined || before.length + behind.length > maxExtra) return false;
  return before.length !== 1 && behind.every((word) => !isGenericWord(word) || affiliates.has(word));
}

function besideOthers(
  aligned: Aligned,
  asked: readonly string[],
  held: readonly string[],
  words: Words,
): number | null {
  const { same, slips, initials, extra, missing } = aligned;
  if (slips.length + initials > 0 || (extra.length > 0 && missing.length > 0)) return null;
  const letters = tellingLetters(same);
  const others = [...extra, ...missing.map((at) => held[at] ?? "")];
  const isEnough = letters >= minTelling.affiliate && (same.length > 1 || missing.length === 0);
  if (isEnough && others.every((word) => affiliates.has(word))) return oneWord;
  const telling = tellingOf(same);
  const isTold = telling.some(words.isRare) || (telling.length > 1 && letters >= minTelling.words);
  if (letters < minTelling.word || !isTold) return null;
  if (missing.length === 0) return held.length > 1 && isNamedAmong(asked, held) ? oneWord : null;
  // "Oakes & Sons" is no Pemberton, Oakes & Sons; "Pemberton Oakes" is. The last word may be a town.
  const isLast = missing.length === 1 && missing[0] === held.length - 1;
  return same.length > 1 && (isLast || others.every(isGenericWord)) ? oneWord : null;
}

/** From 0 (nearest) up; null if another company may be meant: precise, since a wrong payee accuses the innocent. */
export function fitOf(asked: readonly string[], held: readonly string[], words: Words): number | null {
  if (asked.length === 0 || held.length === 0 || numbersOf(asked) !== numbersOf(held)) return null;
  // Most that shares a word with a sentence.
  if (asked.length > held.length + maxExtra && lengthOf(asked) > lengthOf(held) + 1) return null;
  const aligned = align(asked, held);
  return (
    misspelt(aligned, held, words) ??
    glued(aligned, asked, held) ??
    shortened(aligned) ??
    cutOff(asked, held, words) ??
    besideOthers(aligned, asked, held, words)
  );
}
