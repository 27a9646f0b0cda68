import { messagesIn, type Messages } from "../../messages";
import { safely, type OfficeLike } from "../outlook/office";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import it from "./it.json";
import nl from "./nl.json";

/** What the check on sending says, in one language. Each sentence ends with its stop. */
export type Words = Messages<typeof en>;

const words = messagesIn<typeof en>;

/** The messages by language. */
export const allWords: Readonly<Record<"en" | "de" | "fr" | "es" | "it" | "nl", Words>> = {
  en: words(en),
  de: words(de),
  fr: words(fr),
  es: words(es),
  it: words(it),
  nl: words(nl),
};

/** The messages in Outlook's language, or in English. */
export function wordsOf(office: OfficeLike): Words {
  const language = safely(() => office.context.displayLanguage ?? "", "")
    .slice(0, 2)
    .toLowerCase();
  return (allWords as Readonly<Record<string, Words | undefined>>)[language] ?? allWords.en;
}
