import { once } from "../../../../names";
import { carried, languageProfiles, type LanguageCode } from "../../../language";
import { countStops, fairWeight, firstOf, present, stopsOf, unsurpassed, type Languages } from "./detect";
import { foldWord } from "./fold";
import { joinLines } from "./lines";
import { sentencesOf, type Span } from "./sentences";
import { joinSpaced } from "./spaced";
import { triggersIn } from "./token";
import { tokenize, type Tokens } from "./tokens";

/** Characters of text that are read of one message. */
export const textLimit = 1_500_000;
const shortRun = 14;
const heading = 8;

/** One text of a message: its words and sentences, and who speaks in it. Languages go by their number. */
export interface Text {
  readonly voice: number;
  readonly isSubject: boolean;
  readonly prose: boolean;
  readonly words: Tokens;
  readonly spans: readonly Span[];
  readonly main: Languages;
  /** By sentence: the text's languages, those of guest words, and for short ones those always carried or with a trigger. */
  readonly readIn: readonly Languages[];
}

/** The texts of a message before a dictionary was opened. */
export interface PreparedTexts {
  readonly texts: readonly Text[];
  /** The languages whose dictionaries it takes. Without one of them no act can be read in it (triggers.ts). */
  readonly dictionaries: readonly LanguageCode[];
  readonly cutVoices: readonly number[];
}

/** Lines that somebody wrote. `prose` is false where they are data or guesses, whose language says nothing. */
export interface Voice {
  readonly lines: readonly string[];
  readonly prose?: boolean;
}

const size = (span: Span): number => span.to - span.from;

const allAbbreviations = once(
  (): ReadonlySet<string> =>
    new Set(languageProfiles.flatMap(({ abbreviations }) => (abbreviations.match(/[^\s,]+/g) ?? []).map(foldWord))),
);

const always: Languages = languageProfiles.reduce(
  (bits, { code }, l) => (carried.some((one) => one.code === code) ? bits | (1 << l) : bits),
  0,
);

function textOf(text: string, voice: number, isSubject: boolean, prose: boolean): Text {
  const words = joinSpaced(tokenize(text));
  const count = words.word.length;
  const leading = unsurpassed(present(countStops(words, 0, count), languageProfiles.length), words, 0, count);
  // Two or three words are in several languages at once; a trigger says in which.
  const signed = count > heading ? 0 : leading & signsAmong(words, 0, count);
  const main = signed === 0 ? leading : signed;
  const spans = sentencesOf(words, allAbbreviations(), main);
  const readIn = spans.map(({ from, to }, s) => {
    const others = to - from > heading ? speakersOf(words, from, to) : always | signedIn(words, main, spans, s);
    return main | others;
  });
  return { voice, isSubject, prose, words, spans, main, readIn };
}

function speakersOf(words: Tokens, from: number, to: number): Languages {
  const fair = present(countStops(words, from, to), languageProfiles.length, fairWeight);
  return unsurpassed(fair, words, from, to);
}

function signedIn(words: Tokens, main: Languages, spans: readonly Span[], s: number): Languages {
  const [span, next] = [spans[s], otherHalf(spans, s)];
  if (span === undefined) return 0;
  let signed = signsAmong(words, span.from, next?.to ?? span.to) & ~main & ~always;
  for (let rest = signed; rest !== 0; rest &= rest - 1)
    if (speaksMain(words, main, firstOf(rest), span)) signed &= ~(rest & -rest);
  return signed;
}

/** Takes a message's texts apart. The subject belongs to the first voice. Reads at most `textLimit` characters, one pass, linear time. */
export function prepareTexts(voices: readonly Voice[], subject: string | null): PreparedTexts {
  let room = textLimit;
  const cutVoices: number[] = [];
  const prepare = ({ lines, prose = true }: Voice, voice: number, isSubject: boolean): Text => {
    const block = joinLines(lines, room);
    room -= block.text.length;
    if (block.cut) cutVoices.push(voice);
    return textOf(block.text, voice, isSubject, prose);
  };
  const before = subject === null ? [] : [prepare({ lines: [subject] }, 0, true)];
  const texts = [...before, ...voices.map((voice, at) => prepare(voice, at, false))];
  const read = texts.reduce((bits, { main, readIn }) => readIn.reduce((more, one) => more | one, bits | main), always);
  const dictionaries = languageProfiles.flatMap(({ code }, l) => ((read & (1 << l)) === 0 ? [] : [code]));
  return { texts, dictionaries, cutVoices };
}

function speaksMain(words: Tokens, main: Languages, language: number, { from, to }: Span): boolean {
  const own = stopsOf(language, words, from, to);
  for (let rest = main; rest !== 0; rest &= rest - 1)
    if (stopsOf(firstOf(rest), words, from, to) >= own + 2) return true;
  return false;
}

/** The sentence after one that may be the first half of a heading; null where it isn't one. */
export function otherHalf(spans: readonly Span[], s: number): Span | null {
  const [span, next] = [spans[s], spans[s + 1]];
  if (span?.soft !== true || next === undefined) return null;
  return size(span) <= shortRun && size(next) <= shortRun ? next : null;
}

function signsAmong({ word }: Tokens, from: number, to: number): Languages {
  let triggers = 0;
  for (let i = from; i < to; i += 1) {
    const here = word[i];
    if (here !== undefined) triggers |= triggersIn(here);
  }
  return triggers;
}
