import type { SavingWords } from "./types";

/** French. */
export const fr: SavingWords = {
  locale: "fr",
  link: "Enregistrer {name}",
  hint: "Si aucun fichier n'a été enregistré, utilisez le lien, ou copiez le texte et collez-le dans un fichier.",
  copy: "Copier le texte",
  failed: "Le fichier n'a pas pu être créé. Réessayez.",
};
