import { wordsAmong } from "../choose";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";

/** The words of the forms for a reader's locale: loaded with them. */
export const proposeWordsFor = wordsAmong([en, de, fr, es, it, nl]);
