import type { Objects, Operators } from "../pdfjs/engine";
import { identity, matrixOf, times, type Matrix } from "../matrix";
import type { Glyph, Pose } from "../visibility/painted";
import { shapeOf, type Part, type Shape } from "./grid";
import { filledBy, type Names } from "./type3";
import { traced, type Allowance } from "./trace";

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
