import { unread } from "../../language";
import { foldWord } from "./fold";
import type { Span } from "./sentences";
import type { Known } from "./vocabulary";
import { Gap } from "./words";

/** A text shorter than this, in words of prose, is too short to say that its language is unknown. */
const enough = 8;
/** A sentence shorter than this may be an address, a heading or a table row. */
const prose = 6;
/** The share of one language's stop words below which prose is in none of the languages; ordinary prose has 0.3 and more. */
const strange = 0.1;
/** What a stop word weighs by the number of languages that it is one of: "de" tells less than "vous". */
const weights = [0, 12, 6, 4, 3, 2, 2, 2];
/** Letters that count as one word where a script writes none apart (Chinese, Japanese, Thai). */
const unspaced = 3;

/** Addresses and links are in no language. */
const opaque = /[@:/]/;
const latin = /\p{Script=Latin}/u;

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How much speaks for each language in the words `from` to `to`: its stop words, weighed. `languages`: their number. */
export function countStops(languages: number, words: Known, from: number, to: number): number[] {
  const counts = new Array<number>(languages).fill(0);
  for (let i = from; i < to; i += 1) {
    let mask = words.word[i]?.stops ?? 0;
    if (mask === 0) continue;
    const weight = weights[bitsOf(mask)] ?? 1;
    for (let l = 0; l < languages && mask !== 0; l += 1, mask >>>= 1)
      if ((mask & 1) === 1) counts[l] = (counts[l] ?? 0) + weight;
  }
  return counts;
}

/** What must speak for a language in one sentence of a text that is in others: two words of its own, or several shared. */
export const fairWeight = 18;

/** The languages, by number, of which there is a fair share: the leading one, and those near to it. */
export function present(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, l) => (count > 0 && count * 3 >= most ? [l] : []));
}

/**
 * Of some languages, those that no other of them outdoes in the words `from` to `to`: in "não é urgente" each Italian word
 * is a Portuguese one too, and "não" is Portuguese alone.
 */
export function unsurpassed(found: readonly number[], words: Known, from: number, to: number): readonly number[] {
  if (found.length < 2) return found;
  /** By language, the languages that have a word which it lacks, as bits. */
  const lacking = found.map(() => 0);
  for (let i = from; i < to; i += 1) {
    const stops = words.word[i]?.stops ?? 0;
    found.forEach((l, at) => {
      if (!has(stops, l)) lacking[at] = (lacking[at] ?? 0) | stops;
    });
  }
  return found.filter((l, at) => !found.some((m, other) => has(lacking[at], m) && !has(lacking[other], l)));
}

const has = (bits: number | undefined, language: number): boolean => (((bits ?? 0) >> language) & 1) === 1;

/** Stop words of one language in the words `from` to `to`. */
function stopsOf(language: number, words: Known, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (((words.word[i]?.stops ?? 0) & (1 << language)) !== 0) count += 1;
  return count;
}

/** True where a sentence of prose is in none of the languages: another one leads, or the leading one is hardly there. */
function isForeign(languages: number, words: Known, from: number, to: number): boolean {
  const counts = countStops(languages + unread().length, words, from, to);
  const leader = counts.indexOf(Math.max(...counts));
  return leader >= languages || stopsOf(leader, words, from, to) < (to - from) * strange;
}

/**
 * True where there is prose enough to tell, and most of it is in none of the languages. Prose is a sentence of lower
 * case words, unbroken by tables, figures and names; or of letters that are not Latin. `languages`: the number of those that are read.
 */
export function isUnknown(languages: number, words: Known, spans: readonly Span[]): boolean {
  let known = 0;
  let unknown = 0;
  for (const { from, to } of spans) {
    let plain = 0;
    let foreign = 0;
    for (let i = from; i < to; i += 1) {
      const raw = words.raw[i] ?? "";
      const first = raw.charCodeAt(0);
      if (first >= 0x250 && !latin.test(foldWord(raw)))
        foreign += Math.ceil(raw.length / (first >= 0xe00 ? unspaced : 64));
      else if (
        first >= 97 &&
        raw === raw.toLowerCase() &&
        !opaque.test(raw) &&
        (words.gap[i] ?? Gap.space) <= Gap.comma
      )
        plain += 1;
    }
    if (foreign > plain) unknown += foreign;
    else if (to - from >= prose && plain * 10 >= (to - from) * 6) {
      if (isForeign(languages, words, from, to)) unknown += plain;
      else known += plain;
    }
  }
  return unknown >= enough && unknown > known;
}
