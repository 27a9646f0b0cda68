/** Characters of a body that are read. What lies beyond is cut, and the reader says so. */
export const MAX_BODY_CHARACTERS = 4_000_000;

/** Lines of a body that are kept. */
export const MAX_LINES = 200_000;

/**
 * Something that leaves ink: no white space, no control or format character, no combining grapheme joiner, filler or
 * blank Braille cell, which newsletters use by the hundred to pad a preview line.
 */
const INK = /[^\s\p{Cc}\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f]/u;

/** Whether a text has anything in it that leaves ink on a screen. */
export function hasInk(text: string): boolean {
  return INK.test(text);
}

const OVERRIDE = /[\u202d\u202e]/;

/**
 * A line in the order in which it is seen: what stands behind a right-to-left override (UAX 9, U+202E) runs backwards, up
 * to the pop (U+202C) or the end. Nothing else is turned: scripts that run from right to left are read as they are stored.
 */
export function asSeen(line: string): string {
  if (!OVERRIDE.test(line)) return line;
  let seen = "";
  let turned: string[] | null = null;
  for (const character of line) {
    if (character === "\u202e" && turned === null) turned = [];
    else if ((character === "\u202c" || character === "\u202d") && turned !== null) {
      seen += turned.reverse().join("");
      turned = null;
    } else if (OVERRIDE.test(character) || character === "\u202c") continue;
    else if (turned === null) seen += character;
    else turned.push(character);
  }
  return turned === null ? seen : seen + turned.reverse().join("");
}

/** Takes spaces and tabs off both ends, in one pass; a regular expression for the tail would go quadratic. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
