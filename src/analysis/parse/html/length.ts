const FONT_WORDS: ReadonlyMap<string, number> = new Map(
  "xx-small 9 x-small 10 small 13 medium 16 initial 16 large 18 x-large 24 xx-large 32"
    .split(/ (?=[a-z])/)
    .map((pair) => [pair.slice(0, pair.indexOf(" ")), Number(pair.slice(pair.indexOf(" ") + 1))]),
);
/** Pixels of `<font size>` 1 to 7. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ["smaller", 1 / 1.2],
  ["larger", 1.2],
  ["inherit", 1],
  ["unset", 1],
  ["small", 1 / 1.2],
  ["sub", 1 / 1.2],
  ["sup", 1 / 1.2],
  ["big", 1.2],
]);

/** Whether a browser reads it as a font size. */
export function isFontSize(value: string): boolean {
  return FONT_WORDS.has(value) || RELATIVE.has(value) || pixels(value, 16) >= 0;
}

/** The size in the shorthand `font`; empty where there isn't one. */
export function fontShorthand(value: string): string {
  return /(?:^|\s)(\d{0,9}\.?\d{1,9}(?:[a-z]{1,4}|%)?)(?:\s?\/|\s)/.exec(value)?.[1] ?? "";
}

/** The size of a font in pixels; a size relative to the parent's is worked out, since nesting 10 % in 10 % hides too. */
export function fontPixels(
  name: string,
  attributes: ReadonlyMap<string, string>,
  css: ReadonlyMap<string, string>,
  inherited: number,
): number {
  const value = css.get("font-size");
  if (value !== undefined) {
    const size = FONT_WORDS.get(value) ?? (RELATIVE.get(value) ?? NaN) * inherited;
    return Number.isNaN(size) ? pixels(value, inherited) : size;
  }
  const written = name === "font" ? (attributes.get("size") ?? "").trim() : "";
  const size = parseInt(written, 10) + (/^[+-]/.test(written) ? 3 : 0);
  if (!Number.isNaN(size)) return FONT_SIZES[Math.min(7, Math.max(1, size)) - 1] ?? inherited;
  return inherited * (RELATIVE.get(name) ?? 1);
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["px", 1],
  ["pt", 4 / 3],
  ["pc", 16],
  ["in", 96],
  ["cm", 37.8],
  ["mm", 3.78],
  ["q", 0.945],
  ["rem", 16],
  ["vw", 10],
  ["vh", 7],
]);

/** A length in pixels, NaN where it isn't one. `em` is what 1em and 100 % are worth. Of `calc()` and `min()` the first part counts. */
export function pixels(value: string, em: number): number {
  const [, number, unit = ""] =
    /^(?:(?:calc|min)\(\s{0,9})?([+-]?\d{0,9}\.?\d{0,9})([a-z%]{0,4})(?:\)|,|$)/.exec(value) ?? [];
  const amount = parseFloat(number ?? "");
  if (unit === "em") return amount * em;
  if (unit === "%") return (amount * em) / 100;
  if (unit === "ex" || unit === "ch") return (amount * em) / 2;
  return amount * (UNITS.get(unit) ?? NaN);
}
