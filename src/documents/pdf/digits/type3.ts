import type { Operators } from "../pdfjs/engine";
import { identity, matrixOf, times, type Matrix } from "../matrix";
import type { Part } from "./grid";
import { traced, type Allowance } from "./trace";

/** Names of pdf.js operators by code. */
export type Names = ReadonlyMap<number, string>;

const idle = new Set(["dependency", "setCharWidth", "setCharWidthAndBounds", "setLineWidth", "setFlatness"]);

const evenOdd: Readonly<Record<string, boolean>> = {
  ...{ fill: false, fillStroke: false, closeFillStroke: false, rawFillPath: false },
  ...{ eoFill: true, eoFillStroke: true, closeEOFillStroke: true },
};

/** Shapes filled by a Type 3 glyph (PDF 32000-1, 9.6.5). Null if drawn by anything other than single-colour fills. */
export function filledBy(
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
