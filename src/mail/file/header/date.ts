const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Named zones of RFC 822, in minutes (RFC 5322 section 4.3). Military letters are unreliable: read as UTC. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ edt: -240, est: -300, cdt: -300, cst: -360, mdt: -360, mst: -420, pdt: -420, pst: -480 },
  ...{ bst: 60, cet: 60, cest: 120 },
};

const MINUTE = 60_000;

/** RFC 5322 section 4.3: two digits are 2000 to 2049 or 1950 to 1999, three count from 1900. "0001" is 2001. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (year < 50 && digits.length !== 3) return 2000 + year;
  return year < 1000 ? 1900 + year : year;
}

function isoOf(year: number, month: number, day: number, clock: string, offset: number): string | null {
  const [hour = 0, minute = 0, second = 0] = clock.split(":").map(Number);
  // Treat a leap second as the second before it.
  const time = Date.UTC(year, month, day, hour, minute, Math.min(second, 59));
  const date = new Date(time);
  const real = date.getUTCMonth() === month && date.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  if (!real || year < 1900 || year > 9999 || Math.abs(offset) >= 24 * 60) return null;
  return new Date(time - offset * MINUTE).toISOString().replace(".000Z", "Z");
}

function zoneOf(token: string): number | null {
  const numeric = /^([+-])(\d\d):?(\d\d)$/.exec(token);
  if (numeric) {
    const [, sign, hours, minutes] = numeric;
    return Number(minutes) > 59 ? null : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  if (!/^[a-z]{1,5}$/.test(token)) return null;
  return Object.hasOwn(ZONES, token) ? (ZONES[token] ?? 0) : 0;
}

/** RFC 5322 section 3.3, obsolete forms, asctime and ISO 8601. Returns ISO 8601 in UTC to the second, or null. */
export function parseDate(value: string): string | null {
  const text = value
    .slice(0, 200)
    .replaceAll(/\([^()]{0,100}\)?/g, " ")
    .trim()
    .toLowerCase();
  const iso = /^(\d{4})-(\d\d)-(\d\d)[t ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?\s?(z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (iso) {
    const [, year, month, day, clock = "", zone = "z"] = iso;
    return isoOf(Number(year), Number(month) - 1, Number(day), clock, zoneOf(zone) ?? 0);
  }
  const tokens = text
    .split(/[\s,]+/)
    .flatMap((token) => (/^\d{1,2}-[a-z]{3,9}-\d{2,4}$/.test(token) ? token.split("-") : [token]));
  const month = tokens.findIndex((token) => /^[a-z]{3,9}\.?$/.test(token) && MONTHS.includes(token.slice(0, 3)));
  const clock = tokens.findIndex((token) => /^\d{1,2}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?$/.test(token));
  if (month < 0 || clock < 0) return null;
  // Day before the month (RFC 5322) or after it (asctime); the other number is the year.
  const isNumber = (index: number): boolean => /^\d{1,4}$/.test(tokens[index] ?? "");
  const dayFirst = month > 0 && isNumber(month - 1);
  const day = tokens[dayFirst ? month - 1 : month + 1] ?? "";
  const yearAt = tokens.findIndex(
    (_, index) => index > month && index !== (dayFirst ? -1 : month + 1) && isNumber(index),
  );
  const year = tokens[yearAt];
  if (!/^\d{1,2}$/.test(day) || year === undefined || year.length < 2) return null;
  const zone =
    tokens
      .slice(clock + 1)
      .map(zoneOf)
      .find((offset) => offset !== null) ?? 0;
  return isoOf(
    fullYear(year),
    MONTHS.indexOf((tokens[month] ?? "").slice(0, 3)),
    Number(day),
    (tokens[clock] ?? "").split(".", 1).join(""),
    zone,
  );
}
