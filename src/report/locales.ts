import { en } from "./messages/en";
import type { Words } from "./words";

/** A page loads no language but the reader's: each is a file of its own there. English replaces all others. */
const loaders: ReadonlyMap<string, () => Promise<Words>> = new Map([
  ["de", async () => (await import(/* webpackChunkName: "words-de" */ "./messages/de")).de],
  ["fr", async () => (await import(/* webpackChunkName: "words-fr" */ "./messages/fr")).fr],
  ["es", async () => (await import(/* webpackChunkName: "words-es" */ "./messages/es")).es],
  ["it", async () => (await import(/* webpackChunkName: "words-it" */ "./messages/it")).it],
  ["nl", async () => (await import(/* webpackChunkName: "words-nl" */ "./messages/nl")).nl],
]);

/** The languages that reports are written in, as BCP 47 tags; English, which replaces all others, first. */
export const locales: readonly string[] = [en.locale, ...loaders.keys()];

/**
 * Loads the words for a reader's locale, a BCP 47 tag (RFC 5646) such as `de-AT`. Only the language counts, in upper or
 * lower case: region, script and extensions are passed over. English where the language is not one of `locales`, or the
 * tag isn't one. Rejects where a file that isn't loaded yet doesn't come.
 */
export async function loadWords(locale: string): Promise<Words> {
  const [language = ""] = locale.split(/[-_]/, 1);
  return loaders.get(language.toLowerCase())?.() ?? en;
}
