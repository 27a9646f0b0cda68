import type { Done } from "../../../contract";

/** `at`: milliseconds. */
export interface Mark {
  readonly at: number;
  readonly done: number;
}

/** Milliseconds: a shorter time gives no pace. */
const least = 1_500;

/** At the pace since a mark; null if unknown. */
export function secondsLeft(since: Mark | null, { done, total }: Done, now: number): number | null {
  if (since === null || total === 0 || done >= total) return null;
  const [time, rows] = [now - since.at, done - since.done];
  if (time < least || rows <= 0) return null;
  return ((total - done) * time) / rows / 1_000;
}

/** In steps of five seconds, then of whole minutes. */
export function timeShown(seconds: number, locale: string): string {
  const isLong = seconds > 90;
  const value = isLong ? Math.ceil(seconds / 60) : Math.max(5, Math.ceil(seconds / 5) * 5);
  const unit = isLong ? "minute" : "second";
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
}
