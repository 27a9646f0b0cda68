import type { Act, ActKind, Segment } from "../facts";
import { languages } from "../language";
import { countStops, isUnknown, present } from "./acts/detect";
import { joined, readHits, type Hit, type Read } from "./acts/hits";
import { compile, type Lexicon } from "./acts/lexicon";
import { joinLines } from "./acts/lines";
import { match, ready, type Ready } from "./acts/match";
import { patterns } from "./acts/patterns";
import { scopeOf, type Scope } from "./acts/scope";
import { sentencesOf, type Span } from "./acts/sentences";
import { joinSpaced } from "./acts/spaced";
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

let tools: { lexicons: readonly Lexicon[]; abbreviations: ReadonlySet<string>; patterns: readonly Ready[] } | null =
  null;

function toolbox(): NonNullable<typeof tools> {
  if (tools === null) {
    const lexicons = languages.map(compile);
    const abbreviations = new Set(lexicons.flatMap((lexicon) => [...lexicon.abbreviations]));
    tools = { lexicons, abbreviations, patterns: patterns.map(ready) };
  }
  return tools;
}

/**
 * Reads what the sentences of a message do: ask to pay, announce new bank details, and the rest of `ActKind`. The
 * subject's acts are put on segment 0. Reads at most `textLimit` characters, one pass, linear time.
 */
export function readActs(segments: readonly Segment[], subject: string | null): ActsRead {
  const acts: Act[] = [];
  const spoken = new Map<string, number>();
  let room = textLimit;
  let cut = false;
  let unknown = false;
  const texts: { segment: number; lines: readonly string[] }[] = segments.map(({ lines }, segment) => ({
    segment,
    lines,
  }));
  if (subject !== null) texts.unshift({ segment: 0, lines: [subject] });
  for (const { segment, lines } of texts) {
    const block = joinLines(lines, room);
    room -= block.text.length;
    cut ||= block.cut;
    const said = readText(block.text, segment);
    acts.push(...said.acts);
    unknown ||= said.unknown;
    for (const [code, count] of said.spoken) spoken.set(code, (spoken.get(code) ?? 0) + count);
  }
  const kinds = new Map<string, number>();
  const kept = acts.filter(({ kind, segment, quote }, i) => {
    if (acts.findIndex((act) => act.kind === kind && act.segment === segment && act.quote === quote) < i) return false;
    const key = `${kind} ${segment}`;
    kinds.set(key, (kinds.get(key) ?? 0) + 1);
    return (kinds.get(key) ?? 0) <= actLimit;
  });
  return { acts: kept, languages: [...spoken.keys()], unknown, cut };
}

interface Said {
  readonly acts: readonly Act[];
  readonly spoken: ReadonlyMap<string, number>;
  readonly unknown: boolean;
}

function readText(text: string, segment: number): Said {
  const { lexicons, abbreviations } = toolbox();
  const words = joinSpaced(splitWords(text));
  const whole = countStops(lexicons, words, 0, words.raw.length);
  const main = present(whole);
  const acts: Act[] = [];
  const spans = sentencesOf(words, abbreviations);
  const spoken = new Map(main.map((l) => [lexicons[l]?.code ?? "", whole[l] ?? 0]));
  const speakers = spans.map(({ from, to }) =>
    to - from > heading ? present(countStops(lexicons, words, from, to)) : [],
  );
  lexicons.forEach((lexicon, l) => {
    let before: Read | null = null;
    for (let s = 0; s < spans.length; s += 1) {
      const span = spans[s];
      if (span === undefined) continue;
      if (!main.includes(l) && span.to - span.from > heading && speakers[s]?.includes(l) !== true) {
        before = null;
        continue;
      }
      const read = readHits(lexicon, words, span.from, span.to);
      if (read !== null) collect(read, lexicon, segment, acts, false);
      const next = spans[s + 1];
      if (span.soft && next !== undefined && size(span) <= shortRun && size(next) <= shortRun) {
        const both = readHits(lexicon, words, span.from, next.to);
        if (both !== null) collect(both, lexicon, segment, acts, false);
      }
      if (before !== null && read !== null) collect(joined(before, read), lexicon, segment, acts, true);
      before = read;
    }
  });
  return { acts, spoken, unknown: isUnknown(lexicons, words, spans) };
}

const size = (span: Span): number => span.to - span.from;

function collect(read: Read, lexicon: Lexicon, segment: number, acts: Act[], pair: boolean): void {
  let scope: Scope | null = null;
  const done = new Set<ActKind>();
  for (const entry of toolbox().patterns) {
    const kind = entry.pattern.act;
    if (done.has(kind) || (pair && entry.pattern.pair !== true)) continue;
    const hits = match(entry, read, () => (scope ??= scopeOf(read, lexicon.negation)));
    if (hits === null) continue;
    done.add(kind);
    acts.push({ kind, segment, quote: quoteOf(read.words, read, hits) });
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
