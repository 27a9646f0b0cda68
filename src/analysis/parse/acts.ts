import { Bits } from "./acts/lexicon/bits";
import { pressing } from "../actTraits";
import type { ActKind } from "../facts";
import { languageProfiles, type Language } from "../language";
import { Found, type FoundAct, type PatternAct } from "./acts/found";
import { isUnknown } from "./acts/text/detect";
import { joined, readHits, type Read } from "./acts/matching/hits";
import { compile, type Lexicon } from "./acts/lexicon/lexicon";
import { match } from "./acts/matching/match";
import { hasAmount, nominalOf, type Nominal } from "./acts/matching/nominal";
import { advises, mentionsOwnChange, passingOf, speaksOfMoney } from "./acts/matching/passing";
import { patterns } from "./acts/patterns";
import { cited, quotedIn, quoteOf, type Quoted } from "./acts/matching/quoted";
import { compilePatterns, isPossible, type PatternIndex, type CompiledPattern } from "./acts/matching/compiledPatterns";
import { scopeOf, type Scope } from "./acts/matching/scope";
import { otherHalf, type PreparedTexts, type Text } from "./acts/text/prepareTexts";
import { subjectPrefix } from "./prefixes";

/** What was read: acts, ISO 639-1 codes of the languages, and whether a longer text is in none of them. */
export interface ActsRead {
  readonly acts: readonly PatternAct[];
  readonly languages: readonly string[];
  readonly unknown: boolean;
  readonly cut: boolean;
  readonly ownChanges: readonly number[];
}

const compiled = new WeakMap<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const lexicon = compiled.get(language) ?? compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}

let index: PatternIndex | null = null;

/** Reads what the sentences of a message do. @param languages Those of `spoken.dictionaries`; others are not opened. */
export function readActs(spoken: PreparedTexts, languages: readonly Language[]): ActsRead {
  const lexicons = languageProfiles.map(({ code }) => {
    if (!spoken.dictionaries.includes(code)) return null;
    const language = languages.find((one) => one.code === code);
    if (language === undefined) throw new Error(`The dictionary of ${code} was not given.`);
    return lexiconOf(language);
  });
  const found = new Found();
  const codes = new Set<string>();
  let unknown = false;
  const named: Named[] = [];
  let sentences = 0;
  for (const text of spoken.texts) {
    readText(text, sentences, lexicons, found, named);
    sentences += text.spans.length;
    unknown ||= text.prose && isUnknown(languageProfiles.length, text.words, text.spans);
    for (const [l, { code }] of languageProfiles.entries()) if (isOf(text.main, l)) codes.add(code);
  }
  for (const one of named) sendsInvoice(one, named, found);
  return {
    acts: meant(found.acts, named),
    languages: [...codes],
    unknown,
    cut: found.cut,
    ownChanges: [...found.ownChanges],
  };
}

/** Acts that their own sentence doesn't take back, except "do not pay". Other sentences can't: the sender chooses them. */
function meant(acts: readonly FoundAct[], named: readonly Named[]): readonly PatternAct[] {
  return acts.flatMap(({ passing, ...act }) => {
    if (passing === undefined) return [act];
    const saysIn = (says: (reads: Reads) => boolean) =>
      named.some(({ text, reads }) => text.voice === act.voice && says(reads));
    if (passing.advice || (passing.mayWarn && saysIn(advises))) return [];
    const { hold, plain, premises } = passing;
    const isSeat = premises && !saysIn(speaksOfMoney);
    return [
      {
        ...act,
        ...(hold && { hold: true as const }),
        ...(plain && { plain: true as const }),
        ...(isSeat && { seat: true as const }),
      },
    ];
  });
}

const isOf = (languages: number, language: number): boolean => ((languages >>> language) & 1) === 1;
type Reads = readonly (Read | null)[];

interface Named extends Nominal {
  readonly text: Text;
  readonly reads: Reads;
}

function sendsInvoice({ invoice, text }: Named, named: readonly Named[], found: Found): void {
  if (invoice === null || (text.isSubject && isAnswer(invoice.words.text))) return;
  const { voice } = text;
  const around = named.filter((one) => one.text.voice === voice);
  if (around.some(({ other }) => other)) return;
  if (found.acts.some((act) => act.voice === voice && (act.kind === "askPay" || act.kind === "report"))) return;
  if (!around.some((one) => hasAmount(one.text.spans, one.reads, one.text.words))) return;
  found.add({ kind: "askPay", voice, quote: quoteOf(invoice.words, invoice, []) });
}

function isAnswer(subject: string): boolean {
  const { reply, forward } = subjectPrefix(subject);
  return reply || forward;
}

/** Reads a text in each language of its sentences. @param first Index of its first sentence, counted over all texts. */
function readText(
  text: Text,
  first: number,
  lexicons: readonly (Lexicon | null)[],
  found: Found,
  named: Named[],
): void {
  const { words, spans, main, readIn } = text;
  const spoken = readIn.reduce((bits, one) => bits | one, main);
  for (const [l, lexicon] of lexicons.entries()) {
    const guest = main !== 0 && !isOf(main, l);
    if (guest && !isOf(spoken, l)) continue;
    const reads = spans.map(({ from, to }, s) =>
      lexicon !== null && isOf(readIn[s] ?? 0, l) ? readHits(lexicon, words, from, to) : null,
    );
    if (!guest) named.push({ text, reads, ...nominalOf(reads) });
    if (lexicon === null) continue;
    for (const [s, read] of reads.entries())
      if (read !== null && mentionsOwnChange(read.notions)) found.ownChanges.add(first + s);
    collectAll({ text, lexicon, language: l, guest, reads, quoted: quotedIn(words, reads), found });
  }
}

interface Reading {
  readonly text: Text;
  readonly lexicon: Lexicon;
  readonly language: number;
  readonly guest: boolean;
  readonly reads: Reads;
  readonly quoted: Quoted;
  readonly found: Found;
}

function collectAll(reading: Reading): void {
  const { text, lexicon, language, guest, reads } = reading;
  const { pairs } = (index ??= compilePatterns(patterns));
  const part = guest ? "guest" : "all";
  let before: Read | null = null;
  for (const [s, read] of reads.entries()) {
    if (read !== null) collect(read, reading, part);
    const next = isOf(text.readIn[s] ?? 0, language) ? otherHalf(text.spans, s) : null;
    const both = next === null ? null : readHits(lexicon, text.words, text.spans[s]?.from ?? 0, next.to);
    if (both !== null) collect(both, reading, part);
    const [first, second] = [before, read];
    if (first !== null && second !== null && pairs.some((entry) => isPossible(entry, first.notions, second.notions)))
      collect(joined(first, second), reading, "pair");
    before = read;
  }
}

/** `pair`: two neighbouring sentences. `guest`: a short sentence in another language, by patterns of several words. */
type Part = "all" | "pair" | "guest";

function plays({ pattern }: CompiledPattern, part: Part): boolean {
  return part === "all" || (part === "pair" ? pattern.pair === true : pattern.slots.length > 1);
}

function collect(read: Read, { text, lexicon, quoted, found }: Reading, part: Part): void {
  const { triggers, byTrigger } = (index ??= compilePatterns(patterns));
  if (!triggers.meets(read.notions)) return;
  const { voice } = text;
  let scope: Scope | null = null;
  const scoped = () => (scope ??= scopeOf(read, lexicon.negation));
  const done = new Set<ActKind>();
  const seen = new Bits();
  for (const { concept } of read.hits) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    for (const entry of byTrigger[concept] ?? []) {
      const kind = entry.pattern.act;
      if (!isPossible(entry, read.notions) || !plays(entry, part)) continue;
      if (done.has(kind) || !found.wants(kind, voice)) continue;
      const hits = match(entry, read, scoped);
      if (hits === null) continue;
      // A narrating sentence names these even without quotation marks. "New account after a fraud, see below" announces all the same.
      if (pressing.has(kind) && quoted.narrates(read)) continue;
      if (cited.has(kind) && hits.every((hit) => quoted.cites(hit))) continue;
      done.add(kind);
      found.add({ kind, voice, quote: quoteOf(read.words, read, hits), passing: passingOf(kind, read, hits) });
    }
  }
}
