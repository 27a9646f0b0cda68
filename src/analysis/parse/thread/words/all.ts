/** The words around quoted messages, one file a language. A new one is added to the list. */
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
import type { ThreadWords } from "./words";

/** Every language that is read. */
export const all: readonly ThreadWords[] = [en, de, fr, es, it, nl, pt, pl, sv, da, no, fi, cs];
