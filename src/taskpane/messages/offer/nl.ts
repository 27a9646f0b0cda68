import type { OfferWords } from "./types";

/** For Dutch readers. */
export const nl: OfferWords = {
  locale: "nl",
  open: "Zaak openen",
  opening: "Zaak wordt geopend",
  note: "Collega's die dit gesprek openen, zien het.",
  noteAlone: "De zaak blijft bij dit bericht: collega's zien het niet.",
  notOpened: "De zaak kon niet worden geopend. Probeer het opnieuw. Bel de leverancier hoe dan ook.",
};
