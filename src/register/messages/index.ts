import { messagesFor, type Messages } from "../../messages";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fr from "./fr.json";
import it from "./it.json";
import nl from "./nl.json";

/** The register's messages for a locale. */
export const registerWordsFor = messagesFor(en, de, fr, es, it, nl);

/** The register's messages in one language. */
export type RegisterWords = Messages<typeof en>;

/** A screen that says what is the case, and what to do. */
export type ScreenWords = Readonly<{ title: string; text: string }>;

/** Verification of a supplier's bank details, or why nothing may be paid. */
export type ListStatus = keyof RegisterWords["list"]["status"];
