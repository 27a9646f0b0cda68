import type { CaseWords } from "../../messages/case";

const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** "just now", "20 minutes ago", "yesterday". */
export function ago(at: string, now: number, { locale, justNow }: Pick<CaseWords, "locale" | "justNow">): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1_000));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (Number.isNaN(seconds)) return at;
  for (const [unit, length] of units) if (seconds >= length) return format.format(-Math.floor(seconds / length), unit);
  return justNow;
}

/** `day`: ISO 8601. */
export function shownDay(day: string, locale: string): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    time,
  );
}

/** The day that it is on the user's device, ISO. */
export function today(now: number): string {
  const date = new Date(now);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
