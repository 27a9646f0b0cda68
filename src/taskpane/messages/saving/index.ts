import { messagesFor } from "../../../messages";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import it from "./it.json";
import nl from "./nl.json";

/** For a locale, loaded with what shows them. */
export const savingWordsFor = messagesFor(en, de, fr, es, it, nl);
