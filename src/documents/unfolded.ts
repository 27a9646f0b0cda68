/** Text of calendars (RFC 5545) and cards (RFC 6350): folded lines joined, escaped characters plain. */
export function unfoldedText(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\([nN,;\\])/g, (_, char: string) => (char === "n" || char === "N" ? "\n" : char));
}
