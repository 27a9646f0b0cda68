import { around, type Box, type Matrix } from "./matrix";

/** What a path is, as far as it matters here. */
export interface Shapes {
  /** The upright rectangles among its parts. */
  readonly rectangles: readonly Box[];
  /** Boxes of the parts that are anything else. */
  readonly others: readonly Box[];
}

/** Numbers of one path that are looked at. */
const longest = 400_000;

interface Part {
  xs: number[];
  ys: number[];
  curved: boolean;
}

function boxOfPart({ xs, ys }: Part, matrix: Matrix): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [index, x] of xs.entries()) {
    const y = ys[index] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return around(matrix, [left, bottom, right, top]);
}

/** Four corners, each side upright or level; a fifth point may be the first again. */
function isRectangle({ xs, ys, curved }: Part): boolean {
  if (curved || xs.length < 4 || xs.length > 5) return false;
  const near = (one = NaN, other = NaN): boolean => Math.abs(one - other) < 0.02;
  if (xs.length === 5 && !(near(xs[4], xs[0]) && near(ys[4], ys[0]))) return false;
  return (
    (near(xs[0], xs[1]) && near(xs[2], xs[3]) && near(ys[1], ys[2]) && near(ys[3], ys[0])) ||
    (near(ys[0], ys[1]) && near(ys[2], ys[3]) && near(xs[1], xs[2]) && near(xs[3], xs[0]))
  );
}

/** Takes a path as pdf.js packs it (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close) into its parts. */
export function shapesOf(path: Readonly<Record<number, number>>, length: number, matrix: Matrix): Shapes {
  const rectangles: Box[] = [];
  const others: Box[] = [];
  // A rectangle stays one where axes are kept or swapped.
  const [a, b, c, d] = matrix;
  const upright = (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6);
  let part: Part = { xs: [], ys: [], curved: false };
  const end = (): void => {
    if (part.xs.length > 1) (upright && isRectangle(part) ? rectangles : others).push(boxOfPart(part, matrix));
    part = { xs: [], ys: [], curved: false };
  };
  for (let at = 0; at < Math.min(length, longest);) {
    const kind = path[at++];
    const points = kind === 2 ? 3 : kind === 3 ? 2 : kind === 4 ? 0 : 1;
    if (kind === 0) end();
    part.curved ||= points > 1;
    for (let point = 0; point < points; point++) {
      part.xs.push(path[at++] ?? 0);
      part.ys.push(path[at++] ?? 0);
    }
  }
  end();
  return { rectangles, others };
}
