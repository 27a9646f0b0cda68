import type { Matrix } from "../matrix";
import { outlinesOf, type Outline } from "../visibility/shapes";

/** Numbers of outlines that may still be inspected. */
export interface Allowance {
  left: number;
  cut: boolean;
}

/** A path as outlines; null if it isn't a path or the allowance is spent. */
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
