import type { Matrix } from "../matrix";
import { outlinesOf, type Outline } from "../visibility/shapes";

/** How many numbers of outlines may still be looked at. */
export interface Allowance {
  left: number;
  /** Was there more? */
  cut: boolean;
}

/** A path as outlines; null where it is none, or there is no time left for it. */
export function traced(path: unknown, matrix: Matrix, allowed: Allowance): readonly Outline[] | null {
  if (!ArrayBuffer.isView(path)) return null;
  const numbers = path as unknown as ArrayLike<number>;
  if (numbers.length > allowed.left) {
    allowed.cut = true;
    return null;
  }
  allowed.left -= numbers.length;
  return outlinesOf(numbers, matrix, () => (allowed.cut = true));
}
