import type { Policy } from "../policy";
import type { SentAt } from "./evidence";

/** What is unusual about a moment: the day before a holiday, Friday afternoon, out of working hours, the end of a month. */
export type Moment = "holiday" | "friday" | "outOfHours" | "periodEnd";

const noon = 12 * 60;
const closing = 2;

/** 0 is Sunday. 1970-01-01 was a Thursday. */
const weekday = (day: number): number => (day + 4) % 7;
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const monthOf = (day: number): string => isoDay(day).slice(0, 7);
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const isFree = (day: number, { holidays }: Policy): boolean =>
  weekday(day) === 0 || weekday(day) === 6 || holidays.includes(isoDay(day));

/** What is unusual about a moment on the policy's clock, for a payment to be decided on; null where nothing is. */
export function momentOf({ day, minute }: SentAt, policy: Policy): Moment | null {
  const [opens, closes] = policy.workingHours;
  if (!isFree(day, policy) && policy.holidays.includes(isoDay(day + 1))) return "holiday";
  if (isFree(day, policy) || minute < minutes(opens) || minute >= minutes(closes)) return "outOfHours";
  if (weekday(day) === 5 && minute >= noon) return "friday";
  return monthOf(day) === monthOf(day + closing) ? null : "periodEnd";
}
