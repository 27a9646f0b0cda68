import type { Objects, Operators } from "../pdfjs/engine";
import { identity, matrixOf, times, type Matrix } from "../matrix";
import type { Glyph, Pose } from "../visibility/painted";
import { shapeOf, type Part, type Shape } from "./grid";
import { filledBy, type Names } from "./type3";
import { traced, type Allowance } from "./trace";

/** A font as pdf.js gives it. */
interface Font {
  readonly isType3Font?: unknown;
  readonly missingFile?: unknown;
  readonly fontMatrix?: unknown;
  readonly charProcOperatorList?: Readonly<Record<string, Operators | undefined>>;
}

/** Upright again as far as its line is, but slanted and turned over as it comes out on the page. */
const posed = ({ slant, flipped }: Pose): Matrix => [1, 0, slant, flipped ? -1 : 1, 0, 0];

/**
 * What a glyph looks like, in units of the font's size. `blank`: it has no ink. `unclear`: it is drawn
 * in a way that isn't followed, or is more than is looked at. Null where the
 * document doesn't say it, and a viewer takes a font of its own.
 */
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
    // pdf.js sends the outline of each glyph that is shown, once a document, and takes it away when it draws it.
    const id = `${font}_path_${code}`;
    if (!fonts.has(id)) return missingFile === true ? null : "unclear";
    const outlines = traced((fonts.get(id) as { path?: unknown } | null)?.path, posed(pose), allowed);
    parts = outlines && [{ outlines, evenOdd: false }];
  }
  return parts === null ? "unclear" : (shapeOf(parts) ?? "blank");
}
