/** One value with its `!important`. */
export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

/** Property to value, both lower case. Only what decides whether and where text is seen. */
export type Declarations = ReadonlyMap<string, Declared>;

const PROPERTIES = new Set(
  (
    "display visibility opacity filter font font-size line-height color -webkit-text-fill-color background background-color background-image " +
    "height max-height width max-width overflow overflow-x overflow-y position left top right bottom margin margin-left margin-top " +
    "text-indent clip clip-path transform white-space direction unicode-bidi border border-left content-visibility"
  ).split(" "),
);
const MAX_DECLARATIONS = 100;
const MAX_VALUE = 300;

/** Reads the declarations of a style attribute or rule. A semicolon inside quotes or brackets ends nothing. */
export function readDeclarations(css: string): Declarations {
  const declarations = new Map<string, Declared>();
  let count = 0;
  for (const piece of splitOutside(css, ";")) {
    if (++count > MAX_DECLARATIONS) break;
    const colon = piece.indexOf(":");
    if (colon < 0) continue;
    const property = piece.slice(0, colon).trim().toLowerCase();
    if (!PROPERTIES.has(property)) continue;
    const written = piece.slice(colon + 1, colon + 1 + MAX_VALUE).toLowerCase();
    const bang = written.lastIndexOf("!");
    const important = bang >= 0 && written.slice(bang + 1).trim() === "important";
    if (declarations.get(property)?.important === true && !important) continue;
    declarations.set(property, { value: (important ? written.slice(0, bang) : written).trim(), important });
  }
  return declarations;
}

/** Takes comments out of CSS. An open one runs to the end. */
export function withoutComments(css: string): string {
  if (!css.includes("/*")) return css;
  let out = "";
  let at = 0;
  for (;;) {
    const start = css.indexOf("/*", at);
    if (start < 0) return out + css.slice(at);
    out += css.slice(at, start);
    const end = css.indexOf("*/", start + 2);
    if (end < 0) return out;
    at = end + 2;
  }
}

/** Splits at a character that stands outside quotes and round brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let quote = "";
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (character === separator && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}
