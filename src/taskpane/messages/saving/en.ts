import type { SavingWords } from "./types";

/** English. */
export const en: SavingWords = {
  locale: "en",
  link: "Save {name}",
  hint: "If no file was saved, use the link, or copy the text and paste it into a file.",
  copy: "Copy the text",
  failed: "The file could not be made. Try again.",
};
