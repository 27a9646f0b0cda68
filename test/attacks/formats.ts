import { remembered } from "../../src/names";

// To make one takes longer than all else of a message.
const languages = 50;
const longest = 10;

/** How a language writes the day and the month. */
export const shortDates = remembered(
  languages,
  longest,
  (language) => new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" }),
);

/** How a language writes a whole date. */
export const longDates = remembered(
  languages,
  longest,
  (language) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }),
);

/** How a language writes an amount. */
export const amounts = remembered(
  languages,
  longest,
  (language) => new Intl.NumberFormat(language === "en" ? "en-GB" : language, { minimumFractionDigits: 2 }),
);
