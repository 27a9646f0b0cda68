import { wordsAmong } from "./choose";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";

/** The pane's words for a reader's locale. */
export const paneWordsFor = wordsAmong([en, de, fr, es, it, nl]);

export type { PaneWords } from "./types";
