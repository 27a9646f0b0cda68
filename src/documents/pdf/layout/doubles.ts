import type { Glyph } from "../visibility/painted";

/** Removes glyphs painted twice in nearly the same place to look bold. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<string, Map<number, Glyph>>();
  return glyphs.filter((glyph) => {
    const { text, x, y, endX, endY, size } = glyph;
    if (text === " " || !(size > 0)) return true;
    const near = 0.2 * Math.hypot(endX - x, endY - y);
    let places = cells.get(text);
    if (places === undefined) cells.set(text, (places = new Map<number, Glyph>()));
    // Grid cells as large as the tolerance: duplicates are in the nine cells around.
    const grid = Math.max(0.1, Math.round(size * 2) / 10);
    const place = (across: number, up: number): number => across * 1e7 + up;
    const [column, row] = [Math.round(x / grid), Math.round(y / grid)];
    for (let across = column - 1; across <= column + 1; across++) {
      for (let up = row - 1; up <= row + 1; up++) {
        const other = places.get(place(across, up));
        if (other !== undefined && Math.hypot(other.x - x, other.y - y) <= near) return false;
      }
    }
    places.set(place(column, row), glyph);
    return true;
  });
}
