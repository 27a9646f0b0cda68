/** Languages: one file each, data only. A new one is added to the list below and to `LanguageCode`. */
import { de } from "./de";
import { en } from "./en";
import type { Language } from "./language";

export type { Concept } from "./concept";
export type { Language, LanguageCode } from "./language";

/** All languages that are read. */
export const languages: readonly Language[] = [en, de];
