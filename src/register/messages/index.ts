import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import type { RegisterWords } from "./types";

const languages: ReadonlyMap<string, RegisterWords> = new Map(
  [en, de, fr, es, it, nl].map((words) => [words.locale, words]),
);

/** The register's words for a reader's locale, a BCP 47 tag such as `de-AT`: of its language, in English where there are none. */
export function registerWordsFor(locale: string): RegisterWords {
  const [language = ""] = locale.toLowerCase().split(/[-_]/);
  return languages.get(language) ?? en;
}

export type { KnownRule, RegisterWords, ScreenWords, Standing } from "./types";
