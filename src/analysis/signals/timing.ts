import type { SentAt } from "../evidence/evidence";
import type { Policy } from "../policy";
import { asks } from "./shared";
import { defineSignal } from "./define";

const noon = 12 * 60;
/** Days before the end of a month on which books are closed. */
const closing = 2;

/** 0 is Sunday. 1970-01-01 was a Thursday. */
const weekday = (day: number): number => (day + 4) % 7;
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const monthOf = (day: number): string => isoDay(day).slice(0, 7);
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const isFree = (day: number, { holidays }: Policy): boolean =>
  weekday(day) === 0 || weekday(day) === 6 || holidays.includes(isoDay(day));

function momentOf({ day, minute }: SentAt, policy: Policy): "holiday" | "friday" | "outOfHours" | "periodEnd" | null {
  const [opens, closes] = policy.workingHours;
  if (!isFree(day, policy) && policy.holidays.includes(isoDay(day + 1))) return "holiday";
  if (isFree(day, policy) || minute < minutes(opens) || minute >= minutes(closes)) return "outOfHours";
  if (weekday(day) === 5 && minute >= noon) return "friday";
  return monthOf(day) === monthOf(day + closing) ? null : "periodEnd";
}

/**
 * Asks: does a message that wants something come when nobody can be asked, or when books are closed: Friday afternoon, out
 * of hours, before a holiday, at the end of a month? On the clock of the policy's time zone.
 */
export const timing = defineSignal({
  id: "timing",
  group: "text",
  needs: ["request", "sentAt", "policy"],
  suspicious: { holiday: [], friday: [], outOfHours: [], periodEnd: [] },
  clear: { ordinary: [] },
  shown: {
    holiday: { adds: "noHurry" },
    friday: { adds: "noHurry" },
    outOfHours: { adds: "noHurry" },
  },
  check({ request, sentAt, policy }, say) {
    if (!asks(request)) return say.notApplicable();
    const moment = momentOf(sentAt, policy);
    return moment === null ? say.clear("ordinary") : say.suspicious(moment, { cause: "timing" });
  },
});
