import { remembered } from "../../src/names";

// To make one takes longer than all else of a message.
const languages = 50;
const maxLength = 10;

/** How a language writes the day and the month. */
export const shortDates = remembered(
  languages,
  maxLength,
  (language) => new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" }),
);

/** How a language writes a whole date. */
export const longDates = remembered(
  languages,
  maxLength,
  (language) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }),
);

/** How a language writes an amount. */
export const amounts = remembered(
  languages,
  maxLength,
  (language) => new Intl.NumberFormat(language === "en" ? "en-GB" : language, { minimumFractionDigits: 2 }),
);
