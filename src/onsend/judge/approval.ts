import { approvalWords, type ApprovalWords } from "../../analysis";

/** That a text approves, confirms or promises a payment, in its own words. */
export interface Approval {
  readonly quote: string;
}

/**
 * Does what somebody wrote approve, confirm or promise a payment? By words of each language here; a reader that has learned it can
 * take this one's place.
 */
export type ApprovalGate = (lines: readonly string[]) => Approval | null;

/** Characters of new text that are read, and of one sentence. */
const mostCharacters = 40_000;
const longest = 400;
const mostQuoted = 60;

/** Lower case, without accents, words apart by one blank, with one at each end. */
function folded(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\xad]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øœ]/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/['’`´]/g, "");
  return ` ${plain.replace(/[^a-z0-9]+/g, " ").trim()} `;
}

/** The inside of an expression for one word of a form: `*` at its end stands for any letters, `|` for a choice. */
const wordSource = (word: string): string =>
  `(?:${word
    .split("|")
    .map((each) => folded(each.replace("*", "")).trim() + (/\*$/.test(each) ? "[a-z0-9]{0,20}" : ""))
    .join("|")})`;

/** `_` stands for up to five words. */
function formSource(form: string): string {
  return form
    .split(/\s+/)
    .map((word) => (word === "_" ? "(?:[a-z0-9]{1,25} ){0,5}" : `${wordSource(word)} `))
    .join("");
}

function compiled(forms: readonly string[]): RegExp | null {
  return forms.length === 0 ? null : new RegExp(` (?:${forms.map(formSource).join("|")})`);
}

interface Compiled {
  readonly says: RegExp | null;
  readonly asks: RegExp | null;
  readonly alone: RegExp | null;
  readonly not: RegExp | null;
}

let all: readonly Compiled[] | null = null;

const compile = ({ says, asks, alone, not }: ApprovalWords): Compiled => ({
  says: compiled(says),
  asks: compiled(asks),
  // The whole of what is said, but for a greeting or a name.
  alone: alone.length === 0 ? null : new RegExp(`^ (?:${alone.map(formSource).join("|")})$`),
  not: compiled(not),
});

const languages = (): readonly Compiled[] => (all ??= approvalWords.map(compile));

/** What somebody said between two stops, and whether they asked it. */
interface Sentence {
  readonly text: string;
  readonly isQuestion: boolean;
}

/** Sentences and lines, in their order. Abbreviations end one too soon, which harms nobody. */
function sentencesOf(lines: readonly string[]): readonly Sentence[] {
  const parts = lines
    .join("\n")
    .slice(0, mostCharacters)
    .split(/([\n;?]|[.!…](?=\s))/);
  const sentences: Sentence[] = [];
  // Each is followed by what ended it.
  for (let at = 0; at < parts.length; at += 2) {
    const text = (parts[at] ?? "").trim().slice(0, longest);
    if (text !== "") sentences.push({ text, isQuestion: parts[at + 1] === "?" });
  }
  return sentences;
}

/** The part of a long sentence that says it: about as far into it as the words found are into what was searched. */
function quoteOf(sentence: string, found: number): string {
  const said = sentence.replace(/[.,!:]{1,3}$/, "");
  if (said.length <= mostQuoted) return said;
  const from = Math.max(0, Math.min(Math.floor(found * said.length) - 15, said.length - mostQuoted + 1));
  const start = from === 0 ? 0 : said.indexOf(" ", from) + 1;
  const part = said.slice(start, start + mostQuoted - 2).trim();
  return `${start === 0 ? "" : "…"}${part}${start + mostQuoted - 2 < said.length ? "…" : ""}`;
}

/** Where in a text, from 0 to 1, an expression finds something; null where it doesn't. */
function placeIn(text: string, expression: RegExp | null): number | null {
  const found = expression?.exec(text) ?? null;
  return found === null ? null : found.index / text.length;
}

/** Does a sentence say it as a whole, or between two commas? */
const saysAlone = (sentence: string, alone: RegExp | null): boolean =>
  sentence.split(/,| [-–—] |:/).some((piece) => alone?.test(folded(piece)) === true);

/** By the words of all languages: text that somebody types in a hurry is too short to tell its language. */
export const approvalByWords: ApprovalGate = (lines) => {
  for (const { text: sentence, isQuestion } of sentencesOf(lines)) {
    const text = folded(sentence);
    for (const { says, asks, alone, not } of languages()) {
      const said = isQuestion ? null : (placeIn(text, says) ?? (saysAlone(sentence, alone) ? 0 : null));
      const found = said ?? placeIn(text, asks);
      if (found === null) continue;
      if (not?.test(text) === true) break;
      return { quote: quoteOf(sentence, found) };
    }
  }
  return null;
};
