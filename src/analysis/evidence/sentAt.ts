import type { Gathered } from "../gathered";
import type { MailItem } from "../item";
import type { Policy } from "../policy";
import type { SentAt } from "./evidence";

const formats = new Map<string, Intl.DateTimeFormat>();
/** Zones kept: an organisation has one. */
const mostZones = 20;

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  if (formats.size >= mostZones) formats.clear();
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

/** When the message says it was sent, on the policy's clock (IANA time zone). Failed where it gives no date that can be read. */
export function sentAtOf({ date }: MailItem, { timeZone }: Policy): Gathered<SentAt> {
  const moment = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(moment)) return { failed: { code: "notProvided", detail: "Date" } };
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const day = Date.UTC(at("year"), at("month") - 1, at("day")) / 86_400_000;
  return { found: { day, minute: at("hour") * 60 + at("minute") }, missing: [] };
}
