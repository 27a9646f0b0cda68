const elsewhere = /^\s{0,9}(?:https?:)?\/\//i;
const word = /\p{L}+/gu;
const sentence = 5;

/** What is shown in place of a picture that Outlook doesn't fetch until somebody allows it, if that is a sentence; else "". */
export function shownForBlocked(attributes: ReadonlyMap<string, string>): string {
  if (!elsewhere.test(attributes.get("src") ?? "")) return "";
  const alt = attributes.get("alt") ?? "";
  return (alt.match(word)?.length ?? 0) < sentence ? "" : ` ${alt} `;
}
