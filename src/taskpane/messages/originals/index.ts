import { wordsAmong } from "../choose";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";

/** What is said of originals, for a reader's locale: loaded with what takes them. */
export const originalsWordsFor = wordsAmong([en, de, fr, es, it, nl]);

export type { OriginalsWords } from "./types";
