const ELSEWHERE = /^\s{0,9}(?:https?:)?\/\//i;
/** Five words: fewer name what the picture shows. */
const SENTENCE = /(?:\p{L}{1,40}[^\p{L}]{1,5}){4}\p{L}/u;
const LONGEST = 1_000;

/** What is shown in place of a picture that Outlook doesn't fetch until somebody allows it: its sentence, or nothing. */
export function shownForBlocked(attributes: ReadonlyMap<string, string>): string | null {
  const alt = (attributes.get("alt") ?? "").slice(0, LONGEST);
  return ELSEWHERE.test(attributes.get("src") ?? "") && SENTENCE.test(alt) ? alt : null;
}
