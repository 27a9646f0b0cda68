import type { Glyph } from "../visibility/painted";

/** Glyphs without those that are painted once more on the same place, a hair beside: that makes them bold. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<string, Map<number, Glyph>>();
  return glyphs.filter((glyph) => {
    const { text, x, y, endX, endY, size } = glyph;
    if (text === " " || !(size > 0)) return true;
    const near = 0.2 * Math.hypot(endX - x, endY - y);
    let places = cells.get(text);
    if (places === undefined) cells.set(text, (places = new Map<number, Glyph>()));
    // A place is a square as large as what counts as the same place, so that the others of it lie in the nine around.
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
