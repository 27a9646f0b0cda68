/**
 * Takes characters of a set off the end. A regular expression that looks for a tail tries it at every character before;
 * this looks at the tail alone.
 */
export function withoutEnd(text: string, characters: RegExp): string {
  let end = text.length;
  while (end > 0 && characters.test(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
}

/** Takes characters of a set off both ends. */
export function withoutEnds(text: string, characters: RegExp): string {
  let start = 0;
  while (start < text.length && characters.test(text[start] ?? "")) start++;
  return withoutEnd(text.slice(start), characters);
}
