import type { OfferWords } from "./types";

/** For English readers. */
export const en: OfferWords = {
  locale: "en",
  open: "Open a case",
  opening: "Opening the case",
  note: "Colleagues who open this conversation see it.",
  noteAlone: "It is kept with this message: colleagues don't see it.",
  notOpened: "The case could not be opened. Try again. Call the supplier in any case.",
};
