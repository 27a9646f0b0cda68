import { messagesIn } from "../../src/messages";
import { en, type Words } from "../../src/report";
import de from "../../src/report/messages/de.json";
import type english from "../../src/report/messages/en.json";
import es from "../../src/report/messages/es.json";
import fr from "../../src/report/messages/fr.json";
import it from "../../src/report/messages/it.json";
import nl from "../../src/report/messages/nl.json";

const all = [en, ...[de, es, fr, it, nl].map((each) => messagesIn<typeof english>(each))];

/** The messages in one of the languages, at once. Loading them is src/report's. */
export function wordsFor(locale: string): Words {
  const found = all.find((words) => words.locale === locale);
  if (found === undefined) throw new Error(`There is no language ${locale}.`);
  return found;
}
