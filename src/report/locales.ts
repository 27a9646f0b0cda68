import { type Messages, messagesIn } from "../messages";
import english from "./messages/en.json";

/** The messages of reports in one language. docs/signals says what each parameter of a finding holds. */
export type Words = Messages<typeof english>;

/** English, in which reports are written where the language has no catalogue. */
export const en: Words = messagesIn<typeof english>(english);

const loaders = {
  de: () => import(/* webpackChunkName: "words-de" */ "./messages/de.json"),
  fr: () => import(/* webpackChunkName: "words-fr" */ "./messages/fr.json"),
  es: () => import(/* webpackChunkName: "words-es" */ "./messages/es.json"),
  it: () => import(/* webpackChunkName: "words-it" */ "./messages/it.json"),
  nl: () => import(/* webpackChunkName: "words-nl" */ "./messages/nl.json"),
};

const isLoaded = (language: string): language is keyof typeof loaders => Object.hasOwn(loaders, language);
/** The languages that reports are written in, as BCP 47 tags; English, the fallback for all others, first. */
export const locales: readonly string[] = [en.locale, ...Object.keys(loaders)];

/** Loads the messages for a BCP 47 tag by its language; English for unknown ones. Rejects if a file can't be loaded. */
export async function loadWords(locale: string): Promise<Words> {
  const [language = ""] = locale.toLowerCase().split(/[-_]/, 1);
  return isLoaded(language) ? messagesIn<typeof english>((await loaders[language]()).default) : en;
}
