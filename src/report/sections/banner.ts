/** Outlook's bound for a notification, in UTF-16 units. */
const maxBanner = 150;

/** A text cut at a word, with a mark that it goes on; a single word that is too long is cut within. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength - 1);
  const space = head.lastIndexOf(" ");
  const kept = space > maxLength / 2 ? head.slice(0, space) : head;
  // No half of a surrogate pair, and no comma before the mark.
  return `${kept.replace(/[\ud800-\udbff]$/, "").replace(/[\s,;:.(–-]{1,9}$/, "")}…`;
}

/** What a notification above the message says: what to do, and why. At most 150 characters. */
export function bannerOf(title: string, headline: string): string {
  return cut(`${title}. ${headline}`, maxBanner);
}
