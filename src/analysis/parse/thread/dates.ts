import { remembered } from "../../../names";
import { fold } from "./fold";
import * as quoteWords from "./words/compiled";

/** The days that a written date may mean, in days since 1970-01-01: "05/10/2026" is in May or in October. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const MAX_DATE = 120;
const ISO = /(?:^|\D)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMERIC = /(?:^|\D)(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?((?:19|20)\d\d|\d\d)(?!\.?\d)/;
const YEAR = /^(?:19|20)\d\d$/;
const BETWEEN = new Set(["de", "den", "of", "d"]);
/** Two-digit years below this are of this century. */
const PIVOT = 70;
const MS_PER_DAY = 86_400_000;

/** The days that a quoted date may mean: both where day and month can't be told apart. Null without a year. */
export const readDays = remembered(2_000, MAX_DATE, (written: string): Days | null => {
  const text = written.slice(0, MAX_DATE).normalize("NFKC");
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined) return span(dayOf(Number(year), Number(month), Number(day)));
  const [, one, separator, two, ending] = NUMERIC.exec(text) ?? [];
  if (one !== undefined) {
    const of = fullYear(Number(ending));
    const dayFirst = dayOf(of, Number(two), Number(one));
    return separator === "." ? span(dayFirst) : span(dayFirst, dayOf(of, Number(one), Number(two)));
  }
  return inWords(fold(text).split(/[^\p{L}\p{N}]+/u));
});

/** "Mon, 5 Oct 2026", "October 5th, 2026", "5 de out. de 2026", "ma 5. lokak. 2026". */
function inWords(words: readonly string[]): Days | null {
  const tokens = words
    .filter((word) => word !== "" && !BETWEEN.has(word))
    .map((word) => word.replace(/(\d)(?:st|nd|rd|th)$/, "$1"));
  for (let at = tokens.length - 1; at >= 0; at--) {
    const month = monthOf(tokens[at] ?? "");
    if (month === null) continue;
    const before = /^\d{1,2}$/.test(tokens[at - 1] ?? "");
    const day = before ? tokens[at - 1] : tokens[at + 1];
    if (day === undefined || !/^\d{1,2}$/.test(day)) continue;
    const short = tokens[before ? at + 1 : at + 2] ?? "";
    const year = tokens.find((token) => YEAR.test(token)) ?? (/^\d\d$/.test(short) ? short : null);
    if (year !== null) return span(dayOf(fullYear(Number(year)), month, Number(day)));
  }
  return null;
}

function monthOf(word: string): number | null {
  for (const [stem, month] of quoteWords.monthsByStem) if (word.startsWith(stem)) return month;
  return null;
}

function fullYear(year: number): number {
  return year >= 100 ? year : year + (year < PIVOT ? 2000 : 1900);
}

function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_PER_DAY : null;
}

function span(...days: readonly (number | null)[]): Days | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : { first: Math.min(...known), last: Math.max(...known) };
}
