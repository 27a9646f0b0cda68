import { foldWord } from "./fold";
import type { Span } from "./sentences";
import type { Known } from "./vocabulary";
import { Gap } from "./words";

/** A text shorter than this, in words of prose, is too short to say that its language is unknown. */
const enough = 8;
/** A sentence shorter than this may be an address, a heading or a table row. */
const prose = 6;
/** The share of stop words below which prose is in none of the languages; ordinary prose has 0.3 and more. */
const strange = 0.1;
/** Letters that count as one word where a script writes none apart (Chinese, Japanese, Thai). */
const unspaced = 3;

const latin = /\p{Script=Latin}/u;

/** Stop words of each language in the words `from` to `to`. */
export function countStops(languages: number, words: Known, from: number, to: number): number[] {
  const counts = new Array<number>(languages).fill(0);
  for (let i = from; i < to; i += 1) {
    let mask = words.word[i]?.stops ?? 0;
    for (let l = 0; mask !== 0; l += 1, mask >>>= 1) if ((mask & 1) === 1) counts[l] = (counts[l] ?? 0) + 1;
  }
  return counts;
}

/** The languages, by number, of which there is a fair share: the leading one, and those near to it. */
export function present(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, l) => (count > 0 && count * 3 >= most ? [l] : []));
}

/**
 * True where there is prose enough to tell, and most of it is in none of the languages. Prose is a sentence of lower
 * case words, unbroken by tables, figures and names; or of letters that are not Latin.
 */
export function isUnknown(words: Known, spans: readonly Span[]): boolean {
  let known = 0;
  let unknown = 0;
  for (const { from, to } of spans) {
    let plain = 0;
    let foreign = 0;
    let stops = 0;
    for (let i = from; i < to; i += 1) {
      const raw = words.raw[i] ?? "";
      const first = raw.charCodeAt(0);
      if (first >= 0x250 && !latin.test(foldWord(raw)))
        foreign += Math.ceil(raw.length / (first >= 0xe00 ? unspaced : 64));
      else if (first >= 97 && raw === raw.toLowerCase() && (words.gap[i] ?? Gap.space) <= Gap.comma) plain += 1;
      if (words.word[i]?.stops !== 0) stops += 1;
    }
    if (foreign > plain) unknown += foreign;
    else if (to - from >= prose && plain * 10 >= (to - from) * 6) {
      if (stops < (to - from) * strange) unknown += plain;
      else known += plain;
    }
  }
  return unknown >= enough && unknown > known;
}
