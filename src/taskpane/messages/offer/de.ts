import type { OfferWords } from "./types";

/** For German readers. */
export const de: OfferWords = {
  locale: "de",
  open: "Fall eröffnen",
  opening: "Fall wird eröffnet",
  note: "Kollegen, die diese Unterhaltung öffnen, sehen ihn.",
  noteAlone: "Er wird bei dieser Nachricht gespeichert: Kollegen sehen ihn nicht.",
  notOpened:
    "Der Fall konnte nicht eröffnet werden. Versuchen Sie es erneut. Rufen Sie den Lieferanten auf jeden Fall an.",
};
