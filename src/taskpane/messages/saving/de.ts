import type { SavingWords } from "./types";

/** German. */
export const de: SavingWords = {
  locale: "de",
  link: "{name} speichern",
  hint: "Wurde keine Datei gespeichert, nutzen Sie den Link. Oder kopieren Sie den Text und fügen ihn in eine Datei ein.",
  copy: "Text kopieren",
  failed: "Die Datei konnte nicht erstellt werden. Versuchen Sie es erneut.",
};
