import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import type { PaneWords } from "./words";

const languages: ReadonlyMap<string, PaneWords> = new Map(
  [en, de, fr, es, it, nl].map((words) => [words.locale, words]),
);

/** The pane's words for a reader's locale, a BCP 47 tag such as `de-AT`: of its language, in English where there are none. */
export function paneWordsFor(locale: string): PaneWords {
  const [language = ""] = locale.toLowerCase().split(/[-_]/);
  return languages.get(language) ?? en;
}

export type { PaneWords } from "./words";
