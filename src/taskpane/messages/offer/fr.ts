import type { OfferWords } from "./types";

/** For French readers. */
export const fr: OfferWords = {
  locale: "fr",
  open: "Ouvrir un dossier",
  opening: "Ouverture du dossier",
  note: "Les collègues qui ouvrent cette conversation le voient.",
  noteAlone: "Il est conservé avec ce message\u00a0: vos collègues ne le voient pas.",
  notOpened: "Le dossier n’a pas pu être ouvert. Réessayez. Appelez le fournisseur dans tous les cas.",
};
