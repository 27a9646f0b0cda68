const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const dayOfYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short" });

const timeOf = (iso: string | null): Date | null => {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : new Date(time);
};

/** A date as a list shows it, with the year where that isn’t the one of `now`. Empty where there is none. */
export function shortDate(iso: string | null, now: number): string {
  const time = timeOf(iso);
  if (time === null) return "";
  return (time.getFullYear() === new Date(now).getFullYear() ? day : dayOfYear).format(time);
}

/** A date and time in full; empty where there is none. */
export function fullDate(iso: string | null): string {
  const time = timeOf(iso);
  return time === null ? "" : moment.format(time);
}

const number = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** A size of a file in words; empty where it isn’t known. */
export function sizeInWords(bytes: number | null): string {
  if (bytes === null) return "";
  if (bytes < 1024) return `${bytes} B`;
  const kibibytes = bytes / 1024;
  return kibibytes < 1024 ? `${number.format(kibibytes)} KB` : `${number.format(kibibytes / 1024)} MB`;
}
