import type { SavingWords } from "./types";

/** Italian. */
export const it: SavingWords = {
  locale: "it",
  link: "Salva {name}",
  hint: "Se non è stato salvato alcun file, usi il link oppure copi il testo e lo incolli in un file.",
  copy: "Copia il testo",
  failed: "Non è stato possibile creare il file. Riprovi.",
};
