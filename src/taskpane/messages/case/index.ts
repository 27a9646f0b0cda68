import { messagesFor, type Messages } from "../../../messages";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import it from "./it.json";
import nl from "./nl.json";

export const caseWordsFor = messagesFor(en, de, fr, es, it, nl);

export type CaseWords = Messages<typeof en>;
