import { approvalWords, type ApprovalWords } from "../../analysis";
import { folded, Forms } from "./forms";

/** That a text approves, confirms or promises a payment, in its own words. */
interface Approval {
  readonly quote: string;
}

/** By words of each language. */
type ApprovalGate = (lines: readonly string[]) => Approval | null;

const maxCharacters = 40_000;
const maxLength = 400;
const maxQuoted = 60;

type Compiled = Readonly<Record<"says" | "asks" | "alone" | "not", Forms>>;

let all: readonly Compiled[] | null = null;

const formsIn = (list: string): Forms => new Forms(list.split(/,\s+/));

const compile = ({ says, asks, alone, not }: ApprovalWords): Compiled => ({
  says: formsIn(says),
  asks: formsIn(asks),
  alone: formsIn(alone),
  not: formsIn(not),
});

const codes = Object.keys(approvalWords) as (keyof typeof approvalWords)[];
const languages = (): readonly Compiled[] => (all ??= codes.map((code) => compile(approvalWords[code])));

interface Sentence {
  readonly text: string;
  readonly isQuestion: boolean;
}

const minBroken = 60;

function goesOn(before: string, line: string): boolean {
  const said = before.trim();
  return said.length >= minBroken && !/[.!?:;]$/.test(said) && /^[a-z\xdf-\xf6\xf8-\xff]/.test(line);
}

function sentencesOf(lines: readonly string[]): readonly Sentence[] {
  const parts = lines
    .map((line, at) => (at === 0 ? "" : goesOn(lines[at - 1] ?? "", line) ? " " : "\n") + line)
    .join("")
    .slice(0, maxCharacters)
    .split(/([\n;?]|[.!…](?=\s))/);
  const sentences: Sentence[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = (parts[at] ?? "").trim().slice(0, maxLength);
    if (text !== "") sentences.push({ text, isQuestion: parts[at + 1] === "?" });
  }
  return sentences;
}

function quoteOf(sentence: string, found: number): string {
  const said = sentence.replace(/[.,!:]{1,3}$/, "");
  if (said.length <= maxQuoted) return said;
  const from = Math.max(0, Math.min(Math.floor(found * said.length) - 15, said.length - maxQuoted + 1));
  const start = from === 0 ? 0 : said.indexOf(" ", from) + 1;
  const part = said.slice(start, start + maxQuoted - 2).trim();
  return `${start === 0 ? "" : "…"}${part}${start + maxQuoted - 2 < said.length ? "…" : ""}`;
}

const wordsOf = (text: string): readonly string[] => folded(text).split(" ");

/** In all languages: a short text doesn't tell its language. */
export const approvalByWords: ApprovalGate = (lines) => {
  for (const { text, isQuestion } of sentencesOf(lines)) {
    const words = wordsOf(text);
    const pieces = isQuestion ? [] : text.split(/,| [-–—] |:/).map(wordsOf);
    for (const { says, asks, alone, not } of languages()) {
      const said = isQuestion ? -1 : says.find(words);
      const isAlone = said === -1 && pieces.some((piece) => alone.isWhole(piece));
      const found = isAlone ? 0 : said === -1 ? asks.find(words) : said;
      if (found === -1) continue;
      if (not.find(words) !== -1) break;
      return { quote: quoteOf(text, found / words.length) };
    }
  }
  return null;
};
