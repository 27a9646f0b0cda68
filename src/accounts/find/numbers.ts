import type { Stretch } from "../account";

/** ASCII digits, in order; each can be consumed once. */
export interface Runs {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly taken: Uint8Array;
  /** A single separator follows: 0 no, 1 yes, 2 unknown. */
  readonly joined: Uint8Array;
}

/** Digits joined over separators. `first` and `last` are indexes of runs. */
export interface Digits extends Stretch {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
}

const DIGIT = /\d/g;

/** Finds all runs of digits in one pass. */
export function digitRuns(text: string): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  DIGIT.lastIndex = 0;
  while (DIGIT.test(text)) {
    let end = DIGIT.lastIndex;
    starts.push(end - 1);
    for (let code = text.charCodeAt(end); code < 58 && code > 47; code = text.charCodeAt(end)) end++;
    ends.push(end);
    DIGIT.lastIndex = end;
  }
  return { text, starts, ends, taken: new Uint8Array(starts.length), joined: new Uint8Array(starts.length).fill(2) };
}

/** The first of ascending places that isn't before a wanted one. */
export function firstOf(count: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first run at or after an offset. */
export function runAfter({ starts }: Runs, offset: number): number {
  return firstOf(starts.length, (run) => (starts[run] ?? 0) < offset);
}

/** Consumes the runs of a stretch. */
export function take(runs: Runs, { first, last }: { first: number; last: number }): void {
  runs.taken.fill(1, first, last + 1);
}

/** Number of digits of a run. */
export const sizeOf = ({ starts, ends }: Runs, run: number): number => (ends[run] ?? 0) - (starts[run] ?? 0);

/** Consumes runs that start within a stretch of text. */
export function takeWithin(runs: Runs, start: number, end: number): void {
  for (let run = runAfter(runs, start); (runs.starts[run] ?? Infinity) < end; run++) runs.taken[run] = 1;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[A-Za-z]/.test(character);

function span({ text, starts, ends }: Runs, first: number, last: number): Digits {
  const start = starts[first] ?? 0;
  const end = ends[last] ?? start;
  return { digits: text.slice(start, end).replace(/\D/g, ""), start, end, first, last };
}

function gapAfter({ text, starts, ends }: Runs, run: number): string | null {
  const next = starts[run + 1];
  return next === undefined ? null : text.slice(ends[run], Math.min(next, (ends[run] ?? 0) + 40));
}

const ONE_SEPARATOR = /^(?:[ .\-/_]| [-/.] |[|\t]|=?\r?\n[> ]{0,4})$/;

function joinsNext(runs: Runs, run: number): boolean {
  if (runs.joined[run] === 2) {
    const gap = gapAfter(runs, run);
    runs.joined[run] = gap !== null && ONE_SEPARATOR.test(gap) ? 1 : 0;
  }
  return runs.joined[run] === 1;
}

/** @returns null if separators are longer than one, a run was consumed, or the number continues */
export function exactly(runs: Runs, first: number, length: number): Digits | null {
  const { text, starts, taken } = runs;
  let have = 0;
  for (let run = first; run < starts.length && taken[run] === 0; run++) {
    have += sizeOf(runs, run);
    if (have > length) return null;
    if (have === length) {
      const whole = span(runs, first, run);
      return isLetter(text[whole.start - 1]) || isLetter(text[whole.end]) ? null : whole;
    }
    if (!joinsNext(runs, run)) return null;
  }
  return null;
}

function isNoNumber({ text }: Runs, { start, end }: Stretch): boolean {
  const written = text.slice(start, end);
  if (/^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})|(?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2})$/.test(written)) return true;
  if (/[$€£+]\s?$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  return /^(?:[*x]{2}|,\d|[.:]\d\d(?!\d)|\s?(?:%|am\b|pm\b|eur\b|usd\b|gbp\b))/i.test(text.slice(end, end + 5));
}

/** Spaces join only short groups. @returns null for dates, amounts, and fewer than 4 or more than 18 digits */
export function accountNumber(runs: Runs, first: number): Digits | null {
  const { starts, ends, taken, text } = runs;
  let last = first;
  let total = sizeOf(runs, first);
  let spaced = total <= 5;
  while (last + 1 < starts.length && taken[last + 1] === 0) {
    const gap = gapAfter(runs, last);
    const next = sizeOf(runs, last + 1);
    const joins =
      gap === "-" ||
      (gap === "." && (next !== 2 || gapAfter(runs, last + 1) === ".")) ||
      (gap === " " && spaced && (next >= 2 || sizeOf(runs, last) === 1) && next <= 7);
    if (!joins || total + next > 18 || isLetter(text[ends[last + 1] ?? 0])) break;
    if (gap === " " && isNoNumber(runs, { start: starts[last + 1] ?? 0, end: ends[last + 1] ?? 0 })) break;
    if (next > 5) spaced = false;
    total += next;
    last++;
  }
  const whole = span(runs, first, last);
  if (total < 4 || total > 18 || isLetter(text[whole.start - 1]) || isLetter(text[whole.end])) return null;
  return isNoNumber(runs, whole) ? null : whole;
}
