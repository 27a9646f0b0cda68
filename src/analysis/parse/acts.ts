import type { Act, ActKind, Segment } from "../facts";
import { languages } from "../language";
import { countStops, isUnknown, present } from "./acts/detect";
import { joined, readHits, type Hit, type Read } from "./acts/hits";
import { compile, type ConceptId, type Lexicon } from "./acts/lexicon";
import { joinLines } from "./acts/lines";
import { byTrigger, match, type Ready } from "./acts/match";
import { nominalOf, type Nominal } from "./acts/nominal";
import { patterns } from "./acts/patterns";
import { citations, cited, narrates, pressing, quotations } from "./acts/quoted";
import { scopeOf, type Scope } from "./acts/scope";
import { sentencesOf, type Span } from "./acts/sentences";
import { joinSpaced } from "./acts/spaced";
import { vocabulary, type Known } from "./acts/vocabulary";
import { splitWords, type Words } from "./acts/words";

/** Characters of text that are read of one message. */
export const textLimit = 300_000;
/** Acts of one kind that are kept of one segment. */
const actLimit = 8;
const quoteLength = 200;
/** Runs of words up to this length may be the two halves of one heading. */
const shortRun = 14;

/** Runs of words up to this length are read in every language: too short to tell theirs. */
const heading = 8;

/** What was read: acts, ISO 639-1 codes of the languages, and whether a longer text is in none of them. */
export interface ActsRead {
  readonly acts: readonly Act[];
  readonly languages: readonly string[];
  readonly unknown: boolean;
  /** True where text beyond `textLimit` was not read. */
  readonly cut: boolean;
}

interface Tools {
  readonly lexicons: readonly Lexicon[];
  readonly look: (words: Words) => Known;
  readonly abbreviations: ReadonlySet<string>;
  readonly patterns: readonly (readonly Ready[])[];
}

let tools: Tools | null = null;

function toolbox(): Tools {
  if (tools === null) {
    const lexicons = languages.map(compile);
    const abbreviations = new Set(lexicons.flatMap((lexicon) => [...lexicon.abbreviations]));
    tools = { lexicons, look: vocabulary(lexicons), abbreviations, patterns: byTrigger(patterns) };
  }
  return tools;
}

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
 * Reads what the sentences of a message do: ask to pay, announce new bank details, and the rest of `ActKind`. The
 * subject's acts are put on segment 0. Reads at most `textLimit` characters, one pass, linear time.
 */
export function readActs(segments: readonly Segment[], subject: string | null): ActsRead {
  const found = new Found();
  const spoken = new Set<string>();
  let room = textLimit;
  let cut = false;
  let unknown = false;
  const texts: { segment: number; lines: readonly string[] }[] = segments.map(({ lines }, segment) => ({
    segment,
    lines,
  }));
  if (subject !== null) texts.unshift({ segment: 0, lines: [subject] });
  const named: { nominal: Nominal; segment: number; subject: boolean }[] = [];
  for (const [t, { segment, lines }] of texts.entries()) {
    const block = joinLines(lines, room);
    room -= block.text.length;
    cut ||= block.cut;
    const said = readText(block.text, segment, found);
    const isSubject = subject !== null && t === 0;
    for (const nominal of said.nominal) named.push({ nominal, segment, subject: isSubject });
    unknown ||= said.unknown;
    for (const code of said.spoken) spoken.add(code);
  }
  for (const { nominal, segment, subject: isSubject } of named) sendsInvoice(nominal, segment, isSubject, named, found);
  return { acts: found.acts, languages: [...spoken], unknown, cut };
}

/** An invoice that is sent without a verb asks to be paid: its number and an amount, and nothing else said about it. */
function sendsInvoice(
  { invoice }: Nominal,
  segment: number,
  isSubject: boolean,
  named: readonly { readonly nominal: Nominal; readonly segment: number; readonly subject: boolean }[],
  found: Found,
): void {
  if (invoice === null || (isSubject && answer.test(invoice.words.text))) return;
  const around = named.filter((one) => one.segment === segment);
  if (around.some(({ nominal }) => nominal.other) || !around.some(({ nominal }) => nominal.amount)) return;
  if (found.acts.some((act) => act.segment === segment && (act.kind === "askPay" || act.kind === "report"))) return;
  found.add({ kind: "askPay", segment, quote: quoteOf(invoice.words, invoice, []) });
}

/** A subject that was given to another message before. */
const answer = /^\s*(?:re|aw|fwd?|wg)\s*:/i;

interface TextRead {
  readonly spoken: readonly string[];
  readonly unknown: boolean;
  readonly nominal: readonly Nominal[];
}

function readText(text: string, segment: number, found: Found): TextRead {
  const { lexicons, look, abbreviations } = toolbox();
  const words = look(joinSpaced(splitWords(text)));
  const whole = countStops(lexicons.length, words, 0, words.raw.length);
  const main = present(whole);
  const guests = whole.some((count, l) => count > 0 && !main.includes(l));
  const spans = sentencesOf(words, abbreviations);
  const speakers = spans.map(({ from, to }) =>
    guests && to - from > heading ? present(countStops(lexicons.length, words, from, to)) : [],
  );
  const inside = quotations(words);
  const quotes = inside.some((n) => n > 0);
  const nominal: Nominal[] = [];
  lexicons.forEach((lexicon, l) => {
    const guest = main.length > 0 && !main.includes(l);
    const speaks = spans.map(
      (span, s) => main.includes(l) || size(span) <= heading || speakers[s]?.includes(l) === true,
    );
    const reads = spans.map((span, s) =>
      speaks[s] === true ? readHits(lexicon.root, l, words, span.from, span.to) : null,
    );
    const told: Told = { inside, numbers: quotes ? citations(reads, words, inside) : none };
    if (!guest) nominal.push(nominalOf(spans, reads, words));
    let before: Read | null = null;
    spans.forEach((span, s) => {
      const read = reads[s] ?? null;
      if (read !== null) collect(read, lexicon, segment, found, guest ? "guest" : "all", told);
      const next = spans[s + 1];
      if (speaks[s] === true && span.soft && next !== undefined && size(span) <= shortRun && size(next) <= shortRun) {
        const both = readHits(lexicon.root, l, words, span.from, next.to);
        if (both !== null) collect(both, lexicon, segment, found, guest ? "guest" : "all", told);
      }
      if (before !== null && read !== null) collect(joined(before, read), lexicon, segment, found, "pair", told);
      before = read;
    });
  });
  return { spoken: main.map((l) => lexicons[l]?.code ?? ""), unknown: isUnknown(words, spans), nominal };
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

const size = (span: Span): number => span.to - span.from;

function collect(read: Read, lexicon: Lexicon, segment: number, found: Found, part: Part, told: Told): void {
  const tale = narrates(read, told.inside);
  let scope: Scope | null = null;
  const done = new Set<ActKind>();
  const seen = new Set<ConceptId>();
  for (const { concept } of read.hits) {
    if (seen.has(concept)) continue;
    seen.add(concept);
    for (const entry of toolbox().patterns[concept] ?? []) {
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
