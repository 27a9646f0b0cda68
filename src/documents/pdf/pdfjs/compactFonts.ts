/** pdf.js's reader of the Compact Font Format (Adobe Technical Note 5176). */
interface Parser {
  readonly bytes: Uint8Array;
}
interface Parsers {
  readonly parseCharsets: (this: Parser, at: number, glyphs: number, ...rest: readonly unknown[]) => unknown;
}

/** True if a format 1 charset (section 13) ends with the font, before all glyphs have a name. */
function endsEarly(bytes: Uint8Array, start: number, glyphs: number): boolean {
  let at = start + 1;
  for (let named = 1; named < glyphs; at += 3) {
    const left = bytes[at + 2];
    if (left === undefined) return true;
    named += left + 1;
  }
  return false;
}

/** Rejects fonts cut off within their charset: pdf.js would loop forever. */
export function guardCompactFonts(prototype: object): void {
  const { parseCharsets } = prototype as Parsers;
  Object.assign(prototype, {
    parseCharsets(this: Parser, at: number, glyphs: number, ...rest: readonly unknown[]): unknown {
      if (this.bytes[at] === 1 && endsEarly(this.bytes, at, glyphs)) throw new Error("The charset is cut off.");
      return parseCharsets.call(this, at, glyphs, ...rest);
    },
  } satisfies Parsers);
}
