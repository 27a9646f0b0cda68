import type { Matrix } from "../matrix";
import { outlinesOf, type Outline } from "../visibility/shapes";

/** Numbers that the outlines of one glyph have, at most; those of a digit are one or two hundred. */
const longest = 8_000;

/** How many numbers of outlines may still be looked at. */
export interface Allowance {
  left: number;
  /** Was there more? */
  cut: boolean;
}

/** A path as outlines; null where it is none, or too long. */
export function traced(path: unknown, matrix: Matrix, allowed: Allowance): readonly Outline[] | null {
  if (!ArrayBuffer.isView(path)) return null;
  const numbers = path as unknown as ArrayLike<number>;
  if (numbers.length > longest) return null;
  if (numbers.length > allowed.left) {
    allowed.cut = true;
    return null;
  }
  allowed.left -= numbers.length;
  return outlinesOf(numbers, matrix);
}
