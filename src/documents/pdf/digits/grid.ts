import { union, type Box } from "../matrix";
import type { Outline } from "../visibility/shapes";

/** Outlines filled together by the nonzero rule, or with `evenOdd`. */
export type Part = { readonly outlines: readonly Outline[]; readonly evenOdd: boolean };

/** Grid columns: enough to tell a 3 from an 8, few enough that faces agree. */
const columns = 8;
const rows = 12;
const fine = 2;
/** Narrower shapes (in heights) are centred in a grid of this width: a `1` without a foot. */
const minWidth = 0.5;

/** Filled parts with their bounding box. */
export interface Shape {
  readonly parts: readonly Part[];
  readonly box: Box;
  /** Number of rectangles if it consists of nothing else; else 0. */
  readonly bars: number;
}

/** The shape of some parts; null if it has no extent. */
export function shapeOf(parts: readonly Part[]): Shape | null {
  const outlines = parts.flatMap((part) => part.outlines);
  const box = outlines.map((outline) => outline.box).reduce(union, [Infinity, Infinity, -Infinity, -Infinity]);
  const [wide, high] = [box[2] - box[0], box[3] - box[1]];
  if (!(wide > 0 && high > 0 && wide < 1e6 && high < 1e6)) return null;
  return { parts, box, bars: outlines.every(({ rectangle }) => rectangle) ? outlines.length : 0 };
}

// These loops run for each glyph, mostly before they are compiled: they avoid destructuring.

function windings({ outlines }: Part, left: number, top: number, width: number, height: number): Float64Array {
  const lines = rows * fine;
  const found = new Float64Array(lines * (columns + 1));
  const across = columns / width;
  const down = lines / height;
  for (const { xs, ys } of outlines) {
    let lastX = xs[xs.length - 1] ?? 0;
    let lastY = ys[ys.length - 1] ?? 0;
    for (let at = 0; at < xs.length; at++) {
      const x = xs[at] ?? 0;
      const y = ys[at] ?? 0;
      const way = y < lastY ? 1 : -1;
      const start = (top - (way > 0 ? lastY : y)) * down - 0.5;
      const stop = (top - (way > 0 ? y : lastY)) * down - 0.5;
      const from = ((way > 0 ? lastX : x) - left) * across;
      const slope = (((way > 0 ? x : lastX) - left) * across - from) / (stop - start);
      for (let line = Math.max(0, Math.ceil(start)); line < lines && line < stop; line++) {
        const place = Math.max(0, from + slope * (line - start));
        const column = Math.min(columns - 1, Math.floor(place));
        const cell = line * (columns + 1) + column;
        found[cell] = (found[cell] ?? 0) + way * (column + 1 - place);
        found[cell + 1] = (found[cell + 1] ?? 0) + way * (place - column);
      }
      lastX = x;
      lastY = y;
    }
  }
  return found;
}

function filled({ parts, box: [left, bottom, right, top] }: Shape): Float64Array {
  const cells = new Float64Array(columns * rows);
  const height = top - bottom;
  const width = Math.max(right - left, minWidth * height);
  for (const part of parts) {
    const steps = windings(part, (left + right - width) / 2, top, width, height);
    for (let line = 0; line < rows * fine; line++) {
      let around = 0;
      for (let column = 0; column < columns; column++) {
        around += steps[line * (columns + 1) + column] ?? 0;
        const times = Math.abs(around);
        const cell = Math.floor(line / fine) * columns + column;
        const full = part.evenOdd ? 1 - Math.abs(1 - (times % 2)) : Math.min(1, times);
        cells[cell] = Math.min(1, (cells[cell] ?? 0) + full / fine);
      }
    }
  }
  return cells;
}

function soft(cells: Float64Array): Float64Array {
  const beside = new Float64Array(cells.length);
  const found = new Float64Array(cells.length);
  for (let cell = 0; cell < cells.length; cell++) {
    const before = cell % columns === 0 ? 0 : (cells[cell - 1] ?? 0);
    const after = cell % columns === columns - 1 ? 0 : (cells[cell + 1] ?? 0);
    beside[cell] = before + 2 * (cells[cell] ?? 0) + after;
  }
  for (let cell = 0; cell < cells.length; cell++)
    found[cell] = (beside[cell - columns] ?? 0) + 2 * (beside[cell] ?? 0) + (beside[cell + columns] ?? 0);
  return found;
}

/** Normalises to mean 0 and length 1, so that thick strokes match thin ones; all 0 if no cell differs. */
export function normal(cells: Float64Array): Float64Array {
  const found = new Float64Array(cells.length);
  let sum = 0;
  let squares = 0;
  for (const cell of cells) {
    sum += cell;
    squares += cell * cell;
  }
  const mean = sum / cells.length;
  const length = Math.sqrt(Math.max(0, squares - sum * mean)) || 1;
  for (let cell = 0; cell < cells.length; cell++) found[cell] = ((cells[cell] ?? 0) - mean) / length;
  return found;
}

/** A shape on the grid, independent of size, width and weight: cells row by row from the top. */
export const gridOf = (shape: Shape): Float64Array => normal(soft(filled(shape)));
