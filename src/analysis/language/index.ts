/** Profiles and triggers are always there, dictionaries are files. A new language goes into all lists and `LanguageCode`. */
import { en } from "./en";
import type { Language, LanguageCode } from "./language";

export type { Concept } from "./concept";
export type { Language, LanguageCode, LanguageProfile } from "./language";
export { languageProfiles } from "./languageProfiles";
export { languageTriggers } from "./languageTriggers";
export { unsupportedLanguages } from "./unsupportedLanguages";

/** Always there: business mail in any language has English in it. */
export const carried: readonly Language[] = [en];

const loaders: ReadonlyMap<LanguageCode, () => Promise<Language>> = new Map([
  ["de", async () => (await import(/* webpackChunkName: "lexicon-de" */ "./de")).de],
  ["fr", async () => (await import(/* webpackChunkName: "lexicon-fr" */ "./fr")).fr],
  ["es", async () => (await import(/* webpackChunkName: "lexicon-es" */ "./es")).es],
  ["it", async () => (await import(/* webpackChunkName: "lexicon-it" */ "./it")).it],
  ["nl", async () => (await import(/* webpackChunkName: "lexicon-nl" */ "./nl")).nl],
  ["pt", async () => (await import(/* webpackChunkName: "lexicon-pt" */ "./pt")).pt],
  ["pl", async () => (await import(/* webpackChunkName: "lexicon-pl" */ "./pl")).pl],
  ["sv", async () => (await import(/* webpackChunkName: "lexicon-sv" */ "./sv")).sv],
  ["da", async () => (await import(/* webpackChunkName: "lexicon-da" */ "./da")).da],
  ["no", async () => (await import(/* webpackChunkName: "lexicon-no" */ "./no")).no],
  ["fi", async () => (await import(/* webpackChunkName: "lexicon-fi" */ "./fi")).fi],
  ["cs", async () => (await import(/* webpackChunkName: "lexicon-cs" */ "./cs")).cs],
]);

/** Rejects where a file doesn't come. */
export async function loadLanguages(codes: readonly LanguageCode[]): Promise<readonly Language[]> {
  const wanted = codes.flatMap((code) => loaders.get(code) ?? []);
  return [...carried, ...(await Promise.all(wanted.map((load) => load())))];
}
