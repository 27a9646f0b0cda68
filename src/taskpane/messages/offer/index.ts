import { wordsAmong } from "../choose";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";

/** The words that offer a case for a reader's locale: loaded after the first verdict. */
export const offerWordsFor = wordsAmong([en, de, fr, es, it, nl]);
