import type { PreparedTexts, Text } from "../parse/acts/text/prepareTexts";
import type { Words } from "../parse/acts/text/words";
import { plainText } from "./plainText";

/** What is read for its meaning at once: a sentence, a heading, an item of a list, a cell, a footer. */
export interface Segment {
  /** Who says it, by their place among the voices that were listened to. */
  readonly voice: number;
  readonly isSubject: boolean;
  /** As readers of wording get it: see {@link plainText}. */
  readonly text: string;
  /** As written. */
  readonly quote: string;
}

/** Characters of a segment that are read. */
const longest = 600;
const closing = /^[.!?)"'\u201d:;,]*/;

/** The words `from` to `to`, what stands between them, and how the sentence ends. Letters that stood apart are joined. */
function writtenOf({ text, word, start, end }: Words, from: number, to: number): string {
  let out = "";
  for (let i = from; i < to && out.length < longest; i += 1) {
    if (i > from) out += text.slice(end[i - 1], start[i]);
    out += word[i]?.raw ?? "";
  }
  const last = end[to - 1] ?? text.length;
  return (
    out.slice(0, longest) + (closing.exec(text.slice(last, Math.min(last + 4, start[to] ?? text.length)))?.[0] ?? "")
  );
}

function* segmentsIn({ voice, isSubject, words, spans }: Text): Generator<Segment> {
  for (const { from, to } of spans) {
    const written = writtenOf(words, from, to)
      .replace(/[\s\u2028]+/g, " ")
      .trim();
    yield { voice, isSubject, text: plainText(written), quote: written };
  }
}

/** The segments of a message in order: its subject, then voice by voice. */
export const segmentsOf = ({ texts }: PreparedTexts): readonly Segment[] =>
  texts.flatMap((text) => [...segmentsIn(text)]);
