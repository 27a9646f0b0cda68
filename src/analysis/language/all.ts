import { de } from "./de";
import { en } from "./en";
import type { Language } from "./language";

/** The dictionaries of all languages, at once. */
export const languages: readonly Language[] = [en, de];
