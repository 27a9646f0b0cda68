/** a b c d e f of PDF 32000-1, 8.3.3: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The identity. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Six finite numbers from a document, or null. */
export function matrixOf(value: unknown): Matrix | null {
  if (typeof value !== "object" || value === null) return null;
  const six = [0, 1, 2, 3, 4, 5].map((index) => (value as Record<number, unknown>)[index]);
  return six.every((each) => typeof each === "number" && Number.isFinite(each)) ? (six as unknown as Matrix) : null;
}

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** The whole plane. */
export const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** Bounding box of a transformed box. */
export function around([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const xs = [a * left + c * bottom, a * left + c * top, a * right + c * bottom, a * right + c * top];
  const ys = [b * left + d * bottom, b * left + d * top, b * right + d * bottom, b * right + d * top];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}

/** Intersection; its right is left of its left if empty. */
export function common(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** True if the point is in the box. */
export function holds(box: Box, x: number, y: number): boolean {
  // Not destructured: called millions of times per page.
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

/** Area; 0 if empty. */
export function area([left, bottom, right, top]: Box): number {
  return right > left && top > bottom ? (right - left) * (top - bottom) : 0;
}

/** Bounding box of both. */
export function union(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** Four numbers from a document, or null. */
export function boxOf(value: unknown): Box | null {
  if (typeof value !== "object" || value === null) return null;
  const four = [0, 1, 2, 3].map((index) => (value as Record<number, unknown>)[index]);
  if (!four.every((each): each is number => typeof each === "number" && !Number.isNaN(each))) return null;
  const [a = 0, b = 0, c = 0, d = 0] = four;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** About as high as wide, and at least `least` in size. */
export function isSquarish([left, bottom, right, top]: Box, min: number): boolean {
  const [width, height] = [right - left, top - bottom];
  return Math.min(width, height) >= min && Math.max(width, height) <= Math.min(width, height) * 1.35;
}
