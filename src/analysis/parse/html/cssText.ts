/** Resolves escapes of CSS: `\69 ` and `\i` (CSS Syntax 3, section 4.3.7). */
export function unescaped(css: string): string {
  if (!css.includes("\\")) return css;
  return css.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, hex: string | undefined, character = "") => {
    if (hex === undefined) return String(character);
    const point = parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
}

/** Takes comments out of CSS; each leaves a form feed, since it parts words. An open one runs to the end. */
export function withoutComments(css: string): string {
  if (!css.includes("/*")) return css;
  let out = "";
  let at = 0;
  for (;;) {
    const start = css.indexOf("/*", at);
    if (start < 0) return out + css.slice(at);
    out += `${css.slice(at, start)}\f`;
    const end = css.indexOf("*/", start + 2);
    if (end < 0) return out;
    at = end + 2;
  }
}

/** Splits at a character that is outside quotes and round or square brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let quote = "";
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "\\") at++;
    else if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === separator && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
  }
  pieces.push(text.slice(start));
  return pieces;
}
