import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import type { Words } from "./words";

export type { Words } from "./words";

/** The words by language. */
export const allWords: Readonly<Record<"en" | "de" | "fr" | "es" | "it" | "nl", Words>> = { en, de, fr, es, it, nl };

/** The words of Outlook's language, or English. @param tag BCP 47 */
export function wordsFor(tag: string | undefined): Words {
  const language = (tag ?? "").slice(0, 2).toLowerCase();
  return (allWords as Readonly<Record<string, Words | undefined>>)[language] ?? en;
}
