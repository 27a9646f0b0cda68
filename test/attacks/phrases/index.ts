import { de } from "./de";
import { en } from "./en";
import type { Language, Phrases } from "./phrases";

export { languages, type Labels, type Language, type Note, type Phrases, type Quoting, type Ways } from "./phrases";

/** By language; those that are written so far. */
export const phrasesOf: Partial<Readonly<Record<Language, Phrases>>> = { en, de };
