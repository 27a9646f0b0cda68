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
  /** The patterns have read an announcement in it: it is heard whatever the gate says. */
  readonly matched?: true;
}

/** What makes it the same as another. */
export const sayingOf = ({ voice, text }: Segment): string => `${voice} ${text}`;

/** Characters from which a sentence goes on in another segment: a reader's window has no room for more. */
const longest = 300;
/** Characters of a word: nobody reads a longer one. */
const longestWord = 100;
const closing = /^[.!?)"'\u201d:;,]*/;

/** What stands after the last of some words and ends them. */
function endOf({ text, start, end }: Words, to: number): string {
  const last = end[to - 1] ?? text.length;
  return closing.exec(text.slice(last, Math.min(last + 4, start[to] ?? text.length)))?.[0] ?? "";
}

/** The words `from` to `to` with what stands between them, in pieces that can be read. Letters that stood apart are joined. */
function* piecesOf(words: Words, from: number, to: number): Generator<string> {
  const { text, word, start, end } = words;
  let out = "";
  for (let i = from; i < to; i += 1) {
    if (out !== "") out += text.slice(end[i - 1], Math.min(start[i] ?? 0, (end[i - 1] ?? 0) + longestWord));
    out += (word[i]?.raw ?? "").slice(0, longestWord);
    if (out.length < longest && i + 1 < to) continue;
    yield out + endOf(words, i + 1);
    out = "";
  }
}

function* segmentsIn({ voice, isSubject, words, spans }: Text): Generator<Segment> {
  for (const { from, to } of spans)
    for (const piece of piecesOf(words, from, to)) {
      const quote = piece.replace(/[\s\u2028]+/g, " ").trim();
      yield { voice, isSubject, text: plainText(quote), quote };
    }
}

/** The segments of a message in order: its subject, then voice by voice. */
export const segmentsOf = ({ texts }: PreparedTexts): readonly Segment[] =>
  texts.flatMap((text) => [...segmentsIn(text)]);
