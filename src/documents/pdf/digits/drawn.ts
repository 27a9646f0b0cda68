import { identity, matrixOf, times, type Matrix } from "../matrix";
import { outlinesOf, type Outline } from "../visibility/shapes";
import type { Operators, Objects } from "../pdfjs/engine";
import { shapeOf, type Part, type Shape } from "./grid";
import type { Glyph, Pose } from "../visibility/painted";

/** Numbers of outlines that may still be inspected. */
export type Allowance = { left: number; cut: boolean };

/** A path as outlines; null if it isn't a path or the allowance is spent. */
function traced(path: unknown, matrix: Matrix, allowed: Allowance): readonly Outline[] | null {
  if (!ArrayBuffer.isView(path)) return null;
  const numbers = path as unknown as ArrayLike<number>;
  if (numbers.length > allowed.left) {
    allowed.cut = true;
    return null;
  }
  allowed.left -= numbers.length;
  return outlinesOf(numbers, matrix, () => (allowed.cut = true));
}

/** Names of pdf.js operators by code. */
export type Names = ReadonlyMap<number, string>;

const idle = new Set(["dependency", "setCharWidth", "setCharWidthAndBounds", "setLineWidth", "setFlatness"]);

const evenOdd: Readonly<Record<string, boolean>> = {
  ...{ fill: false, fillStroke: false, closeFillStroke: false, rawFillPath: false },
  ...{ eoFill: true, eoFillStroke: true, closeEOFillStroke: true },
};

/** Shapes filled by a Type 3 glyph (PDF 32000-1, 9.6.5). Null if drawn by anything other than single-colour fills. */
function filledBy(
  { fnArray, argsArray }: Operators,
  names: Names,
  space: Matrix,
  allowed: Allowance,
): readonly Part[] | null {
  const parts: Part[] = [];
  const kept: Matrix[] = [];
  let matrix = space;
  for (const [index, code] of fnArray.entries()) {
    const name = names.get(code) ?? "";
    const args = argsArray[index];
    if (name === "save") kept.push(matrix);
    else if (name === "restore") matrix = kept.pop() ?? matrix;
    else if (name === "transform") matrix = times(matrix, matrixOf(args) ?? identity);
    else if (name === "constructPath") {
      const [painting, data] = args as readonly [number, readonly unknown[]];
      const hollow = evenOdd[names.get(painting) ?? ""];
      const outlines = traced(data[0], matrix, allowed);
      if (hollow === undefined || outlines === null) return null;
      parts.push({ outlines, evenOdd: hollow });
    } else if (!idle.has(name)) return null;
  }
  return parts;
}

interface Font {
  readonly isType3Font?: unknown;
  readonly missingFile?: unknown;
  readonly fontMatrix?: unknown;
  readonly charProcOperatorList?: Readonly<Record<string, Operators | undefined>>;
}

const posed = ({ slant, flipped }: Pose): Matrix => [1, 0, slant, flipped ? -1 : 1, 0, 0];

/** Shape in units of the font size. `blank`: no ink. `unclear`: too complex. Null: the viewer substitutes its own font. */
export function drawn(
  { font, code, pose }: Glyph,
  fonts: Objects,
  names: Names,
  allowed: Allowance,
): Shape | "blank" | "unclear" | null {
  if (font === null || !fonts.has(font)) return null;
  if (code === null) return "unclear";
  const { isType3Font, missingFile, fontMatrix, charProcOperatorList } = (fonts.get(font) ?? {}) as Font;
  let parts: readonly Part[] | null;
  if (isType3Font === true) {
    const list = charProcOperatorList?.[code];
    const space = times(posed(pose), matrixOf(fontMatrix) ?? identity);
    parts = list === undefined ? [] : filledBy(list, names, space, allowed);
  } else {
    // pdf.js sends a glyph's outline once per document, and removes it when it draws it.
    const id = `${font}_path_${code}`;
    if (!fonts.has(id)) return missingFile === true ? null : "unclear";
    const outlines = traced((fonts.get(id) as { path?: unknown } | null)?.path, posed(pose), allowed);
    parts = outlines && [{ outlines, evenOdd: false }];
  }
  return parts === null ? "unclear" : (shapeOf(parts) ?? "blank");
}
