import type { Operators } from "../pdfjs/engine";
import { identity, matrixOf, times, type Matrix } from "../matrix";
import type { Part } from "./grid";
import { traced, type Allowance } from "./trace";

/** pdf.js' instructions by their codes. */
export type Names = ReadonlyMap<number, string>;

/** Those that change nothing of what a glyph looks like. */
const idle = new Set(["dependency", "setCharWidth", "setCharWidthAndBounds", "setLineWidth", "setFlatness"]);

/** Does what lies within two outlines count as a hole? */
const evenOdd: Readonly<Record<string, boolean>> = {
  ...{ fill: false, fillStroke: false, closeFillStroke: false, rawFillPath: false },
  ...{ eoFill: true, eoFillStroke: true, closeEOFillStroke: true },
};

/**
 * What a glyph of a font of type 3 fills: PDF 32000-1, 9.6.5. Of its small images pdf.js makes paths. Null where it is drawn
 * by anything else than fills of one colour, so that nobody can tell what it looks like.
 */
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
