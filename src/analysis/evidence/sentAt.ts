import { remembered } from "../../names";
import type { Gathered } from "../gathered";
import type { MailItem } from "../item";
import type { Policy } from "../policy";
import type { SentAt } from "./evidence";

const minute = 60_000;
const day = 86_400_000;
const minutesOfDay = 1_440;
const maxDays = 2_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const maxZones = 20;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  if (formats.size >= maxZones) formats.clear();
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}

function shownMinutes(timeZone: string, moment: number): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute")) / minute;
}

const ahead = (timeZone: string, moment: number): number =>
  shownMinutes(timeZone, moment) - Math.floor(moment / minute);

/** In minutes; null where a zone's clocks change on that day of UTC. */
const aheadOn = remembered(maxDays, 80, (zoneAndDay): number | null => {
  const [timeZone = "", written] = zoneAndDay.split(" ");
  const from = Number(written) * day;
  const first = ahead(timeZone, from);
  return first === ahead(timeZone, from + day - minute) ? first : null;
});

/** When the message says it was sent, on the policy's clock (IANA time zone). Failed where it gives no date that can be read. */
export function sentAtOf({ date }: Pick<MailItem, "date">, { timeZone }: Policy): Gathered<SentAt> {
  const moment = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(moment)) return { failed: { code: "notProvided", detail: "Date" } };
  const by = aheadOn(`${timeZone} ${Math.floor(moment / day)}`) ?? ahead(timeZone, moment);
  const minutes = Math.floor(moment / minute) + by;
  const found = Math.floor(minutes / minutesOfDay);
  return { found: { day: found, minute: minutes - found * minutesOfDay }, missing: [] };
}
