const FONT_WORDS: ReadonlyMap<string, number> = new Map([
  ["xx-small", 9],
  ["x-small", 10],
  ["small", 13],
  ["medium", 16],
  ["initial", 16],
  ["large", 18],
  ["x-large", 24],
  ["xx-large", 32],
]);

/** The size of a font in pixels; a size relative to the parent's is worked out, since nesting 10 % in 10 % hides too. */
export function fontPixels(css: ReadonlyMap<string, string>, inherited: number): number {
  const shorthand = /(?:^|\s)(\d[\d.]{0,6}(?:px|pt|em|rem|%)?)(?:\s?\/|\s)/.exec(css.get("font") ?? "")?.[1];
  const value = css.get("font-size") ?? shorthand;
  if (value === undefined) return inherited;
  const word = FONT_WORDS.get(value);
  if (word !== undefined) return word;
  if (value === "smaller") return inherited / 1.2;
  if (value === "larger") return inherited * 1.2;
  const size = pixels(value, inherited);
  return Number.isNaN(size) ? inherited : size;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 4 / 3],
  ["pc", 16],
  ["in", 96],
  ["cm", 37.8],
  ["mm", 3.78],
  ["rem", 16],
  ["vw", 12],
  ["vh", 8],
]);

/** A length in pixels, NaN where it is none. `em` is what 1em and 100 % are worth. */
export function pixels(value: string, em: number): number {
  const [, number, unit = ""] = /^([+-]?\d{0,9}\.?\d{0,9})([a-z%]{0,3})$/.exec(value) ?? [];
  const amount = parseFloat(number ?? "");
  if (unit === "em") return amount * em;
  if (unit === "%") return (amount * em) / 100;
  if (unit === "ex" || unit === "ch") return (amount * em) / 2;
  return amount * (UNITS.get(unit) ?? NaN);
}
