import { languageProfiles, unsupportedLanguages } from "../../../language";
import type { Span } from "./sentences";
import { Gap, type Tokens } from "./tokens";

/** A text shorter than this, in words of prose, is too short to say that its language is unknown. */
const enough = 8;
const minOutweigh = 1.5;
const long = 14;
const prose = 6;
/** The share of one language's stop words below which prose is in none of the languages; ordinary prose has 0.3 and more. */
const strange = 0.1;
/** Languages as bits by their number: 31 at most. */
export type Languages = number;
const counts = new Int32Array(32);
const lacking = new Int32Array(32);
/** The number of the first of some languages. */
export const firstOf = (languages: Languages): number => 31 - Math.clz32(languages & -languages);

/** What speaks for each language in the words `from` to `to`, weighed. The list is good until the next count. */
export function countStops({ word }: Tokens, from: number, to: number): Int32Array {
  counts.fill(0);
  for (let i = from; i < to; i += 1) {
    const here = word[i];
    if (here === undefined) continue;
    for (let rest = here.stops; rest !== 0; rest &= rest - 1) {
      const l = firstOf(rest);
      counts[l] = (counts[l] ?? 0) + here.weight;
    }
  }
  return counts;
}

/** What must speak for a language in one sentence of a text that is in others: two words of its own, or several shared. */
export const fairWeight = 18;

/** Of the first so many languages, those that a count has a fair share of, and `minCount` at least: the leading one, and those near to it. */
export function present(count: Int32Array, languages: number, minCount = 1): Languages {
  let most = 0;
  for (let l = 0; l < languages; l += 1) most = Math.max(most, count[l] ?? 0);
  let found = 0;
  for (let l = 0; l < languages; l += 1) {
    const here = count[l] ?? 0;
    if (here >= minCount && here * 3 >= most) found |= 1 << l;
  }
  return found;
}

/** Of some languages, those that no other outdoes: in "não é urgente" each Italian word is Portuguese too, "não" alone not. */
export function unsurpassed(found: Languages, { word }: Tokens, from: number, to: number): Languages {
  if ((found & (found - 1)) === 0) return found;
  // By language, the languages that have a word which it lacks.
  lacking.fill(0);
  for (let i = from; i < to; i += 1) {
    const stops = word[i]?.stops ?? 0;
    if (stops === 0) continue;
    for (let rest = found & ~stops; rest !== 0; rest &= rest - 1) {
      const l = firstOf(rest);
      lacking[l] = (lacking[l] ?? 0) | stops;
    }
  }
  let best = found;
  for (let rest = found; rest !== 0; rest &= rest - 1) {
    const l = firstOf(rest);
    for (let others = (lacking[l] ?? 0) & found; others !== 0; others &= others - 1)
      if (((lacking[firstOf(others)] ?? 0) & (1 << l)) === 0) best &= ~(1 << l);
  }
  return best;
}

/** Stop words of one language in the words `from` to `to`. */
export function stopsOf(language: number, { word }: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) count += ((word[i]?.stops ?? 0) >>> language) & 1;
  return count;
}

const ended = 0.25;
const longEnough = 6;
const endings = languageProfiles.flatMap(({ endings }, language) =>
  endings === undefined ? [] : [{ language, list: endings.split(/\s+/) }],
);

function isEnded({ word }: Tokens, from: number, to: number): boolean {
  return endings.some(({ language, list }) => {
    let count = 0;
    for (let i = from; i < to; i += 1) {
      const { folded, plain, stops } = word[i] ?? { folded: "", plain: false, stops: 0 };
      const isLong = plain && folded.length >= longEnough;
      if (((stops >>> language) & 1) === 1 || (isLong && list.some((ending) => folded.endsWith(ending)))) count += 1;
    }
    return count >= (to - from) * ended;
  });
}

function isForeign(languages: number, words: Tokens, from: number, to: number): boolean {
  const count = countStops(words, from, to);
  const all = languages + unsupportedLanguages.length;
  let leader = 0;
  for (let l = 1; l < all; l += 1) if ((count[l] ?? 0) > (count[leader] ?? 0)) leader = l;
  if (leader >= languages) return true;
  return stopsOf(leader, words, from, to) < (to - from) * strange && !isEnded(words, from, to);
}

/** Most prose is in none of the languages: lower case words, or letters that aren't Latin. `languages`: how many are read. */
export function isUnknown(languages: number, words: Tokens, spans: readonly Span[]): boolean {
  let known = 0;
  let unknown = 0;
  let sentences = 0;
  for (const { from, to } of spans) {
    const before = unknown;
    let plain = 0;
    let foreign = 0;
    for (let i = from; i < to; i += 1) {
      const word = words.word[i];
      if (word === undefined) continue;
      foreign += word.foreign;
      if (word.plain && (words.gap[i] ?? Gap.space) <= Gap.comma) plain += 1;
    }
    if (foreign > plain) unknown += foreign;
    else if (to - from >= prose && plain * 10 >= (to - from) * 6) {
      if (isForeign(languages, words, from, to)) unknown += plain;
      else known += plain;
    }
    if (unknown > before) sentences += 1;
  }
  return unknown >= enough && unknown > known * (sentences === 1 && unknown < long ? minOutweigh : 1);
}
