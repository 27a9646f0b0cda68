import { cs } from "./cs";
import { da } from "./da";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fi } from "./fi";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { no } from "./no";
import { pl } from "./pl";
import { pt } from "./pt";
import { sv } from "./sv";
import type { Language } from "./language";

/** The dictionaries of all languages, at once. */
export const languages: readonly Language[] = [en, de, fr, es, it, nl, pt, pl, sv, da, no, fi, cs];
