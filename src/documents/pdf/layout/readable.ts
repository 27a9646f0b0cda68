import type { Glyph } from "../visibility/painted";

/** Positions of ligatures in TeX fonts without a character map: T1 (Cork) and OT1. */
const ligatures: Readonly<Record<string, string>> = {
  ...{ "\u001b": "ff", "\u001c": "fi", "\u001d": "fl", "\u001e": "ffi", "\u001f": "ffl" },
  ...{ "\u000b": "ff", "\u000c": "fi", "\u000d": "fl", "\u000e": "ffi", "\u000f": "ffl" },
};

/** An account has this many digits; fewer glyphs are bullets and icons. */
const min = { glyphs: 6, kinds: 4 };

type Font = { total: number; ligatures: number; unknown: number; readonly kinds: Set<string> };

function isUnreadable({ total, ligatures: odd, unknown, kinds }: Font): boolean {
  const all = odd * 5 > total ? unknown + odd : unknown;
  return all >= min.glyphs && kinds.size >= min.kinds && unknown > 0;
}

/** Glyphs that are text. Leaves out fonts without a meaning and sets `unknown`. */
export function readable(glyphs: readonly Glyph[]): { readonly glyphs: readonly Glyph[]; readonly unknown: boolean } {
  if (!glyphs.some(({ unknown }) => unknown)) return { glyphs, unknown: false };
  const fonts = new Map<string | null, Font>();
  for (const { font, text, unknown } of glyphs) {
    const counted = fonts.get(font) ?? { total: 0, ligatures: 0, unknown: 0, kinds: new Set() };
    fonts.set(font, counted);
    counted.total += 1;
    if (!unknown) continue;
    counted.kinds.add(text);
    if (ligatures[text] === undefined) counted.unknown += 1;
    else counted.ligatures += 1;
  }
  const unreadable = new Set([...fonts].filter(([, font]) => isUnreadable(font)).map(([name]) => name));
  const kept = glyphs
    .filter(({ font }) => !unreadable.has(font))
    .map((glyph) => (glyph.unknown ? { ...glyph, text: ligatures[glyph.text] ?? "" } : glyph));
  return { glyphs: kept.filter(({ text }) => text !== ""), unknown: unreadable.size > 0 };
}
