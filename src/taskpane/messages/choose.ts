/**
 * Chooses words by a reader's locale, a BCP 47 tag such as `de-AT`: those of its language, else the first.
 * @param all One of each language.
 */
export function wordsAmong<Words extends { readonly locale: string }>(
  all: readonly [Words, ...Words[]],
): (locale: string) => Words {
  return (locale) => {
    const [language = ""] = locale.toLowerCase().split(/[-_]/);
    return all.find((words) => words.locale === language) ?? all[0];
  };
}
