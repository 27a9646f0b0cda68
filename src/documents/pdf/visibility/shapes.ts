import type { ReportCut } from "../../../codecs";
import type { Box, Matrix } from "../matrix";

/** A closed outline in page coordinates; a curve is four segments. */
export interface Outline {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly box: Box;
  readonly rectangle: boolean;
}

/** Numbers inspected per path; more are reported. */
const maxNumbers = 400_000;
const near = (one = NaN, other = NaN): boolean => Math.abs(one - other) < 0.02;

function isRectangle(xs: readonly number[], ys: readonly number[]): boolean {
  if (xs.length < 4 || xs.length > 5) return false;
  if (xs.length === 5 && !(near(xs[4], xs[0]) && near(ys[4], ys[0]))) return false;
  return (
    (near(xs[0], xs[1]) && near(xs[2], xs[3]) && near(ys[1], ys[2]) && near(ys[3], ys[0])) ||
    (near(ys[0], ys[1]) && near(ys[2], ys[3]) && near(xs[1], xs[2]) && near(xs[3], xs[0]))
  );
}

function outlineOf(xs: readonly number[], ys: readonly number[], curved: boolean): Outline {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < xs.length; at++) {
    const x = xs[at] ?? 0;
    const y = ys[at] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  return { xs, ys, box: [left, bottom, right, top], rectangle: !curved && isRectangle(xs, ys) };
}

const ends = [0.25, 0.5, 0.75, 1];
const quadratic = ends.map((t) => ({ first: (1 - t) ** 2, second: 2 * t * (1 - t), third: t * t, fourth: 0 }));
const cubic = ends.map((t) => ({
  first: (1 - t) ** 3,
  second: 3 * t * (1 - t) ** 2,
  third: 3 * t * t * (1 - t),
  fourth: t ** 3,
}));

/** Parses a path as pdf.js packs it (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close). */
export function outlinesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix, report: ReportCut): Outline[] {
  if (path.length > maxNumbers) report();
  const found: Outline[] = [];
  let xs: number[] = [];
  let ys: number[] = [];
  let curved = false;
  const end = (): void => {
    if (xs.length > 1) found.push(outlineOf(xs, ys, curved));
    [xs, ys, curved] = [[], [], false];
  };
  const x = (at: number): number => a * (path[at] ?? 0) + c * (path[at + 1] ?? 0) + e;
  const y = (at: number): number => b * (path[at] ?? 0) + d * (path[at + 1] ?? 0) + f;
  for (let at = 0; at < Math.min(path.length, maxNumbers);) {
    const kind = path[at++];
    if (kind === 2 || kind === 3) {
      curved = true;
      const x1 = x(at);
      const y1 = y(at);
      const x2 = x(at + 2);
      const y2 = y(at + 2);
      const x3 = kind === 2 ? x(at + 4) : 0;
      const y3 = kind === 2 ? y(at + 4) : 0;
      const x0 = xs[xs.length - 1] ?? x1;
      const y0 = ys[ys.length - 1] ?? y1;
      for (const part of kind === 2 ? cubic : quadratic) {
        xs.push(part.first * x0 + part.second * x1 + part.third * x2 + part.fourth * x3);
        ys.push(part.first * y0 + part.second * y1 + part.third * y2 + part.fourth * y3);
      }
      at += kind === 2 ? 6 : 4;
    } else if (kind !== 4) {
      if (kind === 0) end();
      xs.push(x(at));
      ys.push(y(at));
      at += 2;
    }
  }
  end();
  return found;
}

/** Even-odd test of a point. */
export function isWithin(outlines: readonly Outline[], x: number, y: number): boolean {
  let inside = false;
  for (const { xs, ys } of outlines) {
    for (let at = 0, before = xs.length - 1; at < xs.length; before = at++) {
      // Called for each letter and side of each shape: allocates nothing.
      const y1 = ys[before] ?? 0;
      const y2 = ys[at] ?? 0;
      if (y1 > y === y2 > y) continue;
      const x1 = xs[before] ?? 0;
      if (x < (((xs[at] ?? 0) - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

const surrounds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** True if one outline may be a hole in another. Compares only the first ones. */
export function areNested(outlines: readonly Outline[]): boolean {
  const first = outlines.slice(0, 60);
  return first.some((outer) => first.some((inner) => inner !== outer && surrounds(outer.box, inner.box)));
}
