import { approvalWords, type ApprovalWords } from "../../analysis";

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

type Sentence = Readonly<{ text: string; isQuestion: boolean }>;

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

/** Where a text approves, confirms or promises a payment; null for none. In all languages: a short text doesn't tell its own. */
export function approvalByWords(lines: readonly string[]): string | null {
  for (const { text, isQuestion } of sentencesOf(lines)) {
    const words = wordsOf(text);
    const pieces = isQuestion ? [] : text.split(/,| [-–—] |:/).map(wordsOf);
    for (const { says, asks, alone, not } of languages()) {
      const said = isQuestion ? -1 : says.find(words);
      const isAlone = said === -1 && pieces.some((piece) => alone.isWhole(piece));
      const found = isAlone ? 0 : said === -1 ? asks.find(words) : said;
      if (found === -1) continue;
      if (not.find(words) !== -1) break;
      return quoteOf(text, found / words.length);
    }
  }
  return null;
}

type Slot = { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] } | null;

const maxBetween = 5;

/** Lower case, without accents, single blanks. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\xad]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øœ]/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/['’`´]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function slotOf(word: string): Slot {
  if (word === "_") return null;
  const choices = word.split("|");
  return {
    words: new Set(choices.filter((each) => each.indexOf("*") === -1).map(folded)),
    beginnings: choices.filter((each) => each.indexOf("*") !== -1).map((each) => folded(each.replace("*", ""))),
  };
}

const fits = (slot: NonNullable<Slot>, token: string): boolean =>
  slot.words.has(token) || slot.beginnings.some((beginning) => token.indexOf(beginning) === 0);

function endOf(form: readonly Slot[], tokens: readonly string[], at: number, from = 0): number {
  for (let slot = from; slot < form.length; slot++) {
    const wanted = form[slot];
    if (wanted === null || wanted === undefined) {
      for (let skipped = 0; skipped <= maxBetween && at + skipped < tokens.length; skipped++) {
        const end = endOf(form, tokens, at + skipped, slot + 1);
        if (end !== -1) return end;
      }
      return -1;
    }
    const token = tokens[at];
    if (token === undefined || !fits(wanted, token)) return -1;
    at++;
  }
  return at;
}

/** Forms as a language's table writes them, found by their first word. */
class Forms {
  private readonly byWord = new Map<string, (readonly Slot[])[]>();
  private readonly byBeginning: (readonly Slot[])[] = [];

  constructor(forms: readonly string[]) {
    for (const form of forms) {
      const slots = form.split(/\s+/).map(slotOf);
      const [first] = slots;
      if (first === null || first === undefined) continue;
      first.words.forEach((word) => this.byWord.set(word, [...(this.byWord.get(word) ?? []), slots]));
      if (first.beginnings.length > 0) this.byBeginning.push(slots);
    }
  }

  find(tokens: readonly string[]): number {
    return tokens.findIndex((_, at) => this.candidates(tokens, at).some((form) => endOf(form, tokens, at) !== -1));
  }

  isWhole(tokens: readonly string[]): boolean {
    return this.candidates(tokens, 0).some((form) => endOf(form, tokens, 0) === tokens.length);
  }

  private candidates(tokens: readonly string[], at: number): readonly (readonly Slot[])[] {
    return [...(this.byWord.get(tokens[at] ?? "") ?? []), ...this.byBeginning];
  }
}
