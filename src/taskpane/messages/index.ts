import { messagesFor, type Messages } from "../../messages";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import it from "./it.json";
import nl from "./nl.json";

/** The pane's messages for a locale. */
export const paneWordsFor = messagesFor(en, de, fr, es, it, nl);

/** In one language. What is said about an email comes with its view. */
export type PaneWords = Messages<typeof en>;
