import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { safely, type OfficeLike } from "../outlook/office";
import type { Words } from "./types";

export type { Words } from "./types";

/** The words by language. */
export const allWords: Readonly<Record<"en" | "de" | "fr" | "es" | "it" | "nl", Words>> = { en, de, fr, es, it, nl };

/** The words of Outlook's language, or English. */
export function wordsOf(office: OfficeLike): Words {
  const language = safely(() => office.context.displayLanguage ?? "", "")
    .slice(0, 2)
    .toLowerCase();
  return (allWords as Readonly<Record<string, Words | undefined>>)[language] ?? en;
}
