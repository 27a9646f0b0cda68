import type { Words } from "../../src/report";
import { de } from "../../src/report/messages/de";
import { en } from "../../src/report/messages/en";
import { es } from "../../src/report/messages/es";
import { fr } from "../../src/report/messages/fr";
import { it } from "../../src/report/messages/it";
import { nl } from "../../src/report/messages/nl";

const all = [en, de, fr, es, it, nl];

/** The words of one of the languages, at once. Loading them is src/report's. */
export function wordsFor(locale: string): Words {
  const found = all.find((words) => words.locale === locale);
  if (found === undefined) throw new Error(`There is no language ${locale}.`);
  return found;
}
