import type { SavingWords } from "./types";

/** Dutch. */
export const nl: SavingWords = {
  locale: "nl",
  link: "{name} opslaan",
  hint: "Is er geen bestand opgeslagen, gebruik dan de link, of kopieer de tekst en plak die in een bestand.",
  copy: "Tekst kopiëren",
  failed: "Het bestand kon niet worden gemaakt. Probeer het opnieuw.",
};
