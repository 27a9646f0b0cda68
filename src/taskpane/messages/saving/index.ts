import { wordsAmong } from "../choose";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";

/** What is said of saving a file, for a reader's locale: loaded by whatever saves one. */
export const savingWordsFor = wordsAmong([en, de, fr, es, it, nl]);
