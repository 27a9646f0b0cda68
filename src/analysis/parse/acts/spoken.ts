import type { Segment } from "../../facts";
import { carried, marks, type LanguageCode } from "../../language";
import { countStops, fairWeight, present, unsurpassed } from "./detect";
import { foldWord } from "./fold";
import { joinLines } from "./lines";
import { sentencesOf, type Span } from "./sentences";
import { joinSpaced } from "./spaced";
import { known, signsIn, type Known } from "./vocabulary";
import { splitWords } from "./words";

/** Characters of text that are read of one message. */
export const textLimit = 300_000;
/** Runs of words up to this length may be the two halves of one heading. */
const shortRun = 14;
/** Runs of words up to this length are read in every language: too short to tell theirs. */
const heading = 8;

/** One text of a message: its words and sentences, and who speaks in it. Languages go by their number. */
export interface Text {
  readonly segment: number;
  readonly isSubject: boolean;
  readonly words: Known;
  readonly spans: readonly Span[];
  /** The languages that the text is in. */
  readonly main: readonly number[];
  /** By sentence, the languages that it is in where the text has guests: words of a language that it isn't in. */
  readonly speakers: readonly (readonly number[])[];
}

/** The texts of a message before a dictionary was opened. */
export interface Spoken {
  readonly texts: readonly Text[];
  /**
   * The languages whose dictionaries it takes to read the texts: those that are always carried, those that a text or a
   * sentence is in, and those of which a short sentence has a sign. Without one no act can be read in it (see signs.ts).
   */
  readonly dictionaries: readonly LanguageCode[];
  /** True where text beyond `textLimit` was left out. */
  readonly cut: boolean;
}

const size = (span: Span): number => span.to - span.from;

let abbreviations: ReadonlySet<string> | null = null;

function allAbbreviations(): ReadonlySet<string> {
  return (abbreviations ??= new Set(
    marks.flatMap(({ abbreviations: list }) =>
      list
        .split(/[\s,]+/)
        .filter((word) => word !== "")
        .map(foldWord),
    ),
  ));
}

function textOf(text: string, segment: number, isSubject: boolean): Text {
  const words = known(joinSpaced(splitWords(text)));
  const whole = countStops(marks.length, words, 0, words.raw.length);
  const leading = unsurpassed(present(whole), words, 0, words.raw.length);
  // Two or three words are in several languages at once; a sign says in which.
  const signed =
    words.raw.length > heading ? [] : leading.filter((l) => hasSign(words, l, { from: 0, to: words.raw.length }));
  const main = signed.length > 0 ? signed : leading;
  const guests = whole.some((count, l) => count > 0 && !main.includes(l));
  const spans = sentencesOf(words, allAbbreviations());
  const speakers = spans.map(({ from, to }) => {
    if (!guests || to - from <= heading) return [];
    const counts = countStops(marks.length, words, from, to);
    const fair = present(counts).filter((l) => (counts[l] ?? 0) >= fairWeight);
    return unsurpassed(fair, words, from, to);
  });
  return { segment, isSubject, words, spans, main, speakers };
}

/** Takes a message's texts apart. The subject belongs to segment 0. Reads at most `textLimit` characters, one pass, linear time. */
export function listen(segments: readonly Segment[], subject: string | null): Spoken {
  let room = textLimit;
  let cut = false;
  const hear = (lines: readonly string[], segment: number, isSubject: boolean): Text => {
    const block = joinLines(lines, room);
    room -= block.text.length;
    cut ||= block.cut;
    return textOf(block.text, segment, isSubject);
  };
  const before = subject === null ? [] : [hear([subject], 0, true)];
  const texts = [...before, ...segments.map(({ lines }, segment) => hear(lines, segment, false))];
  const dictionaries = marks.flatMap(({ code }, language) =>
    isCarried(language) || texts.some((text) => takes(text, language)) ? [code] : [],
  );
  return { texts, dictionaries, cut };
}

/** Is a sentence, by its index, read in a language? One too short to tell is where it, or the run that it begins, has a sign of it. */
export function isReadIn(text: Text, language: number, s: number): boolean {
  const span = text.spans[s];
  if (text.main.includes(language) || text.speakers[s]?.includes(language) === true) return true;
  if (span === undefined || size(span) > heading) return false;
  if (isCarried(language)) return true;
  return (
    !speaksMain(text, language, span) &&
    hasSign(text.words, language, { from: span.from, to: otherHalf(text, s)?.to ?? span.to })
  );
}

/** True where a sentence has two stop words more of the text's language than of another: "non c'è nessun cambio" is no Spanish. */
function speaksMain({ words, main }: Text, language: number, { from, to }: Span): boolean {
  const stops = (l: number) => words.word.slice(from, to).filter((word) => (word.stops & (1 << l)) !== 0).length;
  return main.some((l) => stops(l) >= stops(language) + 2);
}

function isCarried(language: number): boolean {
  return carried.some(({ code }) => code === marks[language]?.code);
}

/** The sentence after one that may be the first half of a heading; null where it is none. */
export function otherHalf({ spans }: Text, s: number): Span | null {
  const [span, next] = [spans[s], spans[s + 1]];
  if (span?.soft !== true || next === undefined) return null;
  return size(span) <= shortRun && size(next) <= shortRun ? next : null;
}

function hasSign({ word }: Known, language: number, { from, to }: { readonly from: number; readonly to: number }) {
  for (let i = from; i < to; i += 1) {
    const here = word[i];
    if (here !== undefined && (signsIn(here) & (1 << language)) !== 0) return true;
  }
  return false;
}

function takes(text: Text, language: number): boolean {
  if (text.main.includes(language)) return true;
  return text.spans.some((_, s) => isReadIn(text, language, s));
}
