import type { Box, Matrix } from "./matrix";

/** A closed line, as the corners that it goes by; a curve is four straight pieces. Coordinates are the page's. */
export interface Outline {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly box: Box;
  /** Four sides, upright or level. */
  readonly rectangle: boolean;
}

/** Numbers of one path that are looked at. */
const longest = 400_000;

const near = (one = NaN, other = NaN): boolean => Math.abs(one - other) < 0.02;

/** Four corners, each side upright or level; a fifth point may be the first again. */
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
  for (const [index, x] of xs.entries()) {
    const y = ys[index] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { xs, ys, box: [left, bottom, right, top], rectangle: !curved && isRectangle(xs, ys) };
}

/** Points of a curve after its first one: by de Casteljau, for any number of control points. */
function along(controls: readonly number[]): (readonly [number, number])[] {
  return [0.25, 0.5, 0.75, 1].map((part) => {
    let left = controls;
    while (left.length > 2) left = left.slice(2).map((value, at) => (left[at] ?? 0) * (1 - part) + value * part);
    return [left[0] ?? 0, left[1] ?? 0];
  });
}

/** Takes a path as pdf.js packs it (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close) into its parts. */
export function outlinesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Outline[] {
  const found: Outline[] = [];
  let xs: number[] = [];
  let ys: number[] = [];
  let curved = false;
  const end = (): void => {
    if (xs.length > 1) found.push(outlineOf(xs, ys, curved));
    [xs, ys, curved] = [[], [], false];
  };
  for (let at = 0; at < Math.min(path.length, longest);) {
    const kind = path[at++];
    const points = kind === 2 ? 3 : kind === 3 ? 2 : kind === 4 ? 0 : 1;
    if (kind === 0) end();
    const own: number[] = [];
    for (let point = 0; point < points; point++) {
      const [x, y] = [path[at++] ?? 0, path[at++] ?? 0];
      own.push(a * x + c * y + e, b * x + d * y + f);
    }
    if (points > 1) {
      curved = true;
      for (const [x, y] of along([xs.at(-1) ?? own[0] ?? 0, ys.at(-1) ?? own[1] ?? 0, ...own])) {
        xs.push(x);
        ys.push(y);
      }
    } else if (points === 1) {
      xs.push(own[0] ?? 0);
      ys.push(own[1] ?? 0);
    }
  }
  end();
  return found;
}

/** Does a point lie within, where what lies within two of them lies in a hole? */
export function isWithin(outlines: readonly Outline[], x: number, y: number): boolean {
  let inside = false;
  for (const { xs, ys } of outlines) {
    for (let at = 0, before = xs.length - 1; at < xs.length; before = at++) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [xs[before], ys[before], xs[at], ys[at]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

const surrounds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** Does one lie within another, so that it may be a hole? Of many, only the first ones are compared. */
export function areNested(outlines: readonly Outline[]): boolean {
  const first = outlines.slice(0, 60);
  return first.some((outer) => first.some((inner) => inner !== outer && surrounds(outer.box, inner.box)));
}
