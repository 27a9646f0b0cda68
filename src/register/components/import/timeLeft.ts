import type { Done } from "../../../contract";

/** How many rows were done at a time, in milliseconds. */
export interface Mark {
  readonly at: number;
  readonly done: number;
}

/** Milliseconds after which a pace is one. */
const least = 1_500;

/** Seconds that are left at the pace since a mark; null where nobody can know. */
export function secondsLeft(since: Mark | null, { done, total }: Done, now: number): number | null {
  if (since === null || total === 0 || done >= total) return null;
  const [time, rows] = [now - since.at, done - since.done];
  if (time < least || rows <= 0) return null;
  return ((total - done) * time) / rows / 1_000;
}

/** A time in words, no more exact than it is known: steps of five seconds, and of whole minutes. */
export function timeShown(seconds: number, locale: string): string {
  const isLong = seconds > 90;
  const value = isLong ? Math.ceil(seconds / 60) : Math.max(5, Math.ceil(seconds / 5) * 5);
  const unit = isLong ? "minute" : "second";
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
}
