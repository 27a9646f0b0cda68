/** Takes characters off the end; a regular expression for a tail would try it at every character before. */
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
