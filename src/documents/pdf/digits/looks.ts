import { normal } from "./grid";
import { templates } from "./templates";

let unpacked: readonly (readonly Float64Array[])[] | null = null;

function all(): readonly (readonly Float64Array[])[] {
  unpacked ??= templates.map((ways) =>
    ways.map((cells) => normal(Float64Array.from(cells, (cell) => Number.parseInt(cell, 16)))),
  );
  return unpacked;
}

/** Distance of a grid from a digit: 0 is identical, 1 unrelated. Ordinary faces stay within 0.25 of their own digit. */
export function unlike(digit: number, grid: Float64Array): number {
  let nearest = -1;
  for (const way of all()[digit] ?? []) {
    let same = 0;
    for (let cell = 0; cell < grid.length; cell++) same += (way[cell] ?? 0) * (grid[cell] ?? 0);
    if (same > nearest) nearest = same;
  }
  return 1 - nearest;
}
