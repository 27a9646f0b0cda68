import type { PreparedTexts } from "../parse/acts/text/prepareTexts";
import type { Tokens } from "../parse/acts/text/tokens";
import { plainText } from "./plainText";

/** What is read for its meaning at once: a sentence, a heading, an item of a list, a cell, a footer. */
export interface Segment {
  /** By their place among the message's voices. */
  readonly voice: number;
  readonly isSubject: boolean;
  /** See {@link plainText}. */
  readonly text: string;
  readonly quote: string;
  /** The patterns have read an announcement in it: it is read whatever the gate says. */
  readonly matched?: true;
  /** Its sentence mentions a change to its author's bank account: a lower probability is enough. */
  readonly ownChange?: true;
}

/** What makes it the same as another. */
export const sayingOf = ({ voice, text }: Segment): string => `${voice} ${text}`;
/** Characters from which a sentence goes on in another segment: the model's window has no room for more. */
const maxLength = 300;
const maxWordLength = 100;
const spaced = /[^\S ]| {2}/;
const closing = /^[.!?)"'\u201d:;,]*/;

function endOf({ text, start, end }: Tokens, to: number): string {
  const last = end[to - 1] ?? text.length;
  return closing.exec(text.slice(last, Math.min(last + 4, start[to] ?? text.length)))?.[0] ?? "";
}

function written({ text, word, start, end }: Tokens, from: number, to: number): string {
  let out = "";
  for (let i = from; i < to; i += 1) {
    const last = end[i - 1] ?? 0;
    if (i > from) out += text.slice(last, Math.min(start[i] ?? 0, last + maxWordLength));
    out += (word[i]?.raw ?? "").slice(0, maxWordLength);
  }
  return out;
}

/** In pieces that can be read. Letters that were apart are joined. */
function piecesOf(words: Tokens, from: number, to: number): readonly string[] {
  const { text, word, start, end } = words;
  const pieces: string[] = [];
  let [begin, length, asWritten] = [from, 0, true];
  for (let i = from; i < to; i += 1) {
    const [at, stop] = [start[i] ?? 0, end[i] ?? 0];
    const gap = i === begin ? 0 : at - (end[i - 1] ?? 0);
    const letters = word[i]?.raw.length ?? 0;
    asWritten &&= letters === stop - at && letters <= maxWordLength && gap <= maxWordLength;
    length += Math.min(gap, maxWordLength) + Math.min(letters, maxWordLength);
    if (length < maxLength && i + 1 < to) continue;
    const piece = asWritten ? text.slice(start[begin], stop) : written(words, begin, i + 1);
    pieces.push(piece + endOf(words, i + 1));
    [begin, length, asWritten] = [i + 1, 0, true];
  }
  return pieces;
}

/** Subject, then voice by voice. @param ownChanges Sentences, counted over all texts, that mention one. */
export function segmentsOf({ texts }: PreparedTexts, ownChanges: ReadonlySet<number> = new Set()): readonly Segment[] {
  const segments: Segment[] = [];
  let sentence = 0;
  for (const { voice, isSubject, words, spans } of texts)
    for (const { from, to } of spans) {
      for (const piece of piecesOf(words, from, to)) {
        const quote = (spaced.test(piece) ? piece.replace(/\s+/g, " ") : piece).trim();
        const known = { voice, isSubject, text: plainText(quote), quote };
        segments.push(ownChanges.has(sentence) ? { ...known, ownChange: true } : known);
      }
      sentence += 1;
    }
  return segments;
}
