import { de } from "./messages/de";
import { en } from "./messages/en";
import { es } from "./messages/es";
import { fr } from "./messages/fr";
import { it } from "./messages/it";
import { nl } from "./messages/nl";
import type { Words } from "./words";

const languages: ReadonlyMap<string, Words> = new Map([en, de, fr, es, it, nl].map((words) => [words.locale, words]));

/** The languages that reports are written in, as BCP 47 tags; English, which stands in for all others, first. */
export const locales: readonly string[] = [...languages.keys()];

/**
 * The words for a reader's locale, a BCP 47 tag (RFC 5646) such as `de-AT`. Only the language counts, in upper or lower
 * case: region, script and extensions are passed over. English where the language is not one of `locales`, or the tag
 * is none.
 */
export function wordsFor(locale: string): Words {
  const [language = ""] = locale.split(/[-_]/, 1);
  return languages.get(language.toLowerCase()) ?? en;
}
