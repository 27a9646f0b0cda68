import type { Glyph } from "./painted";

/** Glyphs without those that are painted once more on the same place, a hair beside: that makes them bold. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const { text, x, y, endX, endY, size } = glyph;
    if (text.trim() === "" || !(size > 0)) return true;
    const grid = Math.round(size * 10) / 10 + 0.1;
    const [column, row] = [Math.round(x / grid), Math.round(y / grid)];
    const near = 0.2 * Math.hypot(endX - x, endY - y);
    for (let across = column - 1; across <= column + 1; across++) {
      for (let up = row - 1; up <= row + 1; up++) {
        const others = cells.get(`${text}/${grid}/${across}/${up}`) ?? [];
        if (others.some((other) => Math.hypot(other.x - x, other.y - y) <= near)) return false;
      }
    }
    const key = `${text}/${grid}/${column}/${row}`;
    const cell = cells.get(key);
    if (cell) cell.push(glyph);
    else cells.set(key, [glyph]);
    return true;
  });
}
