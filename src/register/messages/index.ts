import { messagesFor, type Messages } from "../../messages";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import it from "./it.json";
import nl from "./nl.json";

export const registerWordsFor = messagesFor(en, de, fr, es, it, nl);

export type RegisterWords = Messages<typeof en>;

export interface ScreenWords {
  readonly title: string;
  readonly text: string;
}

export type Standing = keyof RegisterWords["list"]["standing"];

/** Any other rule shows the service's sentence. */
export type KnownRule = keyof RegisterWords["rules"];
