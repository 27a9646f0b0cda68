import type { Act, ActKind } from "../facts";
import { marks, type Language } from "../language";
import { isUnknown } from "./acts/detect";
import { joined, readHits, type Hit, type Read } from "./acts/hits";
import { compile, type ConceptId, type Lexicon } from "./acts/lexicon";
import { byTrigger, match, type Ready } from "./acts/match";
import { nominalOf, type Nominal } from "./acts/nominal";
import { patterns } from "./acts/patterns";
import { citations, cited, narrates, pressing, quotations } from "./acts/quoted";
import { scopeOf, type Scope } from "./acts/scope";
import { isReadIn, otherHalf, type Spoken, type Text } from "./acts/spoken";
import type { Words } from "./acts/words";
import { subjectPrefix } from "./prefixes";

/** Acts of one kind that are kept of one segment. */
const actLimit = 8;
const quoteLength = 200;

/** What was read: acts, ISO 639-1 codes of the languages, and whether a longer text is in none of them. */
export interface ActsRead {
  readonly acts: readonly Act[];
  readonly languages: readonly string[];
  readonly unknown: boolean;
}

const compiled = new WeakMap<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const lexicon = compiled.get(language) ?? compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}

let ready: readonly (readonly Ready[])[] | null = null;

/** The acts found so far: each quotation once a kind and segment, and not more than `actLimit`. */
class Found {
  readonly acts: Act[] = [];
  private readonly quotes = new Set<string>();
  private readonly counts = new Map<string, number>();

  /** False where no more acts of this kind are kept. */
  wants(kind: ActKind, segment: number): boolean {
    return (this.counts.get(`${kind} ${segment}`) ?? 0) < actLimit;
  }

  add(act: Act): void {
    const place = `${act.kind} ${act.segment}`;
    if (this.quotes.has(`${place} ${act.quote}`)) return;
    this.quotes.add(`${place} ${act.quote}`);
    this.counts.set(place, (this.counts.get(place) ?? 0) + 1);
    this.acts.push(act);
  }
}

/**
 * Reads what the sentences of a message do: ask to pay, announce new bank details, and the rest of `ActKind`.
 * @param languages Those of `spoken.dictionaries`; others are not opened.
 */
export function readActs(spoken: Spoken, languages: readonly Language[]): ActsRead {
  const lexicons = marks.map(({ code }) => {
    if (!spoken.dictionaries.includes(code)) return null;
    const language = languages.find((one) => one.code === code);
    if (language === undefined) throw new Error(`The dictionary of ${code} was not given.`);
    return lexiconOf(language);
  });
  const found = new Found();
  const codes = new Set<string>();
  let unknown = false;
  const named: Named[] = [];
  for (const text of spoken.texts) {
    for (const nominal of readText(text, lexicons, found)) named.push({ nominal, text });
    unknown ||= isUnknown(marks.length, text.words, text.spans);
    for (const l of text.main) codes.add(marks[l]?.code ?? "");
  }
  for (const one of named) sendsInvoice(one, named, found);
  return { acts: found.acts, languages: [...codes], unknown };
}

/** What a text says of an invoice without a verb. */
interface Named {
  readonly nominal: Nominal;
  readonly text: Text;
}

/** An invoice that is sent without a verb asks to be paid: its number and an amount, and nothing else said about it. */
function sendsInvoice({ nominal: { invoice }, text }: Named, named: readonly Named[], found: Found): void {
  if (invoice === null || (text.isSubject && isAnswer(invoice.words.text))) return;
  const { segment } = text;
  const around = named.filter((one) => one.text.segment === segment);
  if (around.some(({ nominal }) => nominal.other) || !around.some(({ nominal }) => nominal.amount)) return;
  if (found.acts.some((act) => act.segment === segment && (act.kind === "askPay" || act.kind === "report"))) return;
  found.add({ kind: "askPay", segment, quote: quoteOf(invoice.words, invoice, []) });
}

/** A subject that was given to another message before. */
function isAnswer(subject: string): boolean {
  const { reply, forward } = subjectPrefix(subject);
  return reply || forward;
}

function readText(text: Text, lexicons: readonly (Lexicon | null)[], found: Found): readonly Nominal[] {
  const { words, spans, main, segment } = text;
  const inside = quotations(words);
  const quotes = inside.some((n) => n > 0);
  const nominal: Nominal[] = [];
  lexicons.forEach((lexicon, l) => {
    const guest = main.length > 0 && !main.includes(l);
    const reads = spans.map((span, s) =>
      lexicon !== null && isReadIn(text, l, s) ? readHits(lexicon, words, span.from, span.to) : null,
    );
    if (!guest) nominal.push(nominalOf(spans, reads, words));
    if (lexicon === null) return;
    const told: Told = { inside, numbers: quotes ? citations(reads, words, inside) : none };
    let before: Read | null = null;
    spans.forEach((span, s) => {
      const read = reads[s] ?? null;
      if (read !== null) collect(read, lexicon, segment, found, guest ? "guest" : "all", told);
      const next = isReadIn(text, l, s) ? otherHalf(text, s) : null;
      if (next !== null) {
        const both = readHits(lexicon, words, span.from, next.to);
        if (both !== null) collect(both, lexicon, segment, found, guest ? "guest" : "all", told);
      }
      if (before !== null && read !== null) collect(joined(before, read), lexicon, segment, found, "pair", told);
      before = read;
    });
  });
  return nominal;
}

/**
 * Which patterns are looked for: all; those of two neighbouring sentences; or, in a short run that is read in a language
 * which the text is not in, those of several words, because single words mean other things in other languages.
 */
type Part = "all" | "pair" | "guest";

function plays({ pattern }: Ready, part: Part): boolean {
  return part === "all" || (part === "pair" ? pattern.pair === true : pattern.slots.length > 1);
}

/** The quotations of a text, by word, and those that a narrator cites. */
interface Told {
  readonly inside: Uint16Array;
  readonly numbers: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

function collect(read: Read, lexicon: Lexicon, segment: number, found: Found, part: Part, told: Told): void {
  const tale = narrates(read, told.inside);
  let scope: Scope | null = null;
  const done = new Set<ActKind>();
  const seen = new Set<ConceptId>();
  for (const { concept } of read.hits) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    for (const entry of (ready ??= byTrigger(patterns))[concept] ?? []) {
      const kind = entry.pattern.act;
      if (done.has(kind) || !plays(entry, part) || !found.wants(kind, segment)) continue;
      const hits = match(entry, read, () => (scope ??= scopeOf(read, lexicon.negation)));
      if (hits === null) continue;
      if (tale && pressing.has(kind)) continue;
      if (cited.has(kind) && hits.every((hit) => told.numbers.has(told.inside[hit.start] ?? 0))) continue;
      done.add(kind);
      found.add({ kind, segment, quote: quoteOf(read.words, read, hits) });
    }
  }
}

/** The sentence, or the part of it around the act where it is long. */
function quoteOf(words: Words, { from, to }: Read, hits: readonly Hit[]): string {
  const end = (i: number): number => words.end[i - 1] ?? words.text.length;
  const start = (i: number): number => words.start[i] ?? 0;
  const stop = /^[.!?)"'\u201d]*/.exec(words.text.slice(end(to), end(to) + 4))?.[0] ?? "";
  let [low, high] = [start(from), end(to) + stop.length];
  if (high - low > quoteLength) {
    const first = start(Math.min(...hits.map((hit) => hit.start)));
    const last = end(Math.max(...hits.map((hit) => hit.end)));
    low = Math.max(low, Math.min(first, Math.floor((first + last - quoteLength) / 2)));
    high = Math.min(high, low + quoteLength);
  }
  return words.text
    .slice(low, high)
    .replace(/[\s\u2028]+/g, " ")
    .trim()
    .slice(0, quoteLength);
}
