import type { DrawnDigits } from "./digits/judge";
import { engine, operatorsOf, type Page } from "./pdfjs/engine";
import { Interpreter, type IsShown } from "./visibility/interpret";
import { textLines } from "./layout/lines";
import { area, type Box } from "./matrix";
import type { Painted } from "./visibility/painted";
import { readable } from "./layout/readable";
import { sights, type Sight } from "./visibility/seen";

/** A page as read. */
export interface PageText {
  readonly lines: readonly string[];
  readonly hidden: readonly string[];
  readonly layer: readonly string[];
  /** A font doesn't say what its glyphs mean, or lies about it. */
  readonly unknown: boolean;
  readonly late: boolean;
  readonly seen: number;
  /** Share of the page covered by images, 0 to 1. */
  readonly pictured: number;
  readonly painted: Painted;
  readonly box: Box;
}

const minCharacters = 4;

const isText = (lines: readonly string[]): boolean =>
  lines.join("").replace(/[^\p{L}\p{N}]/gu, "").length >= minCharacters;

/** Visible and hidden text of a page. `digits` accumulates over the document. */
export async function readPage(
  page: Page,
  isShown: IsShown,
  digits: DrawnDigits,
  isLate: () => boolean,
): Promise<PageText> {
  const { OPS } = await engine();
  const [left, bottom, right, top] = page.view;
  const box: Box = [left, bottom, right, top];
  const { operators, cut } = await operatorsOf(page, isLate);
  const painted = new Interpreter(OPS, page.commonObjs, box, isShown).run(operators);
  const all = painted.glyphs;
  const sight = sights(all, painted.covers);
  const of = (wanted: Sight) => all.filter((_, index) => sight.found[index] === wanted);
  const seen = of("seen");
  const hidden = of("hidden").filter((glyph) => !glyph.unknown);
  const layer = of("layer").filter((glyph) => !glyph.unknown);
  const believed = digits.believed(seen, page.commonObjs);
  const { glyphs, unknown } = readable(believed.glyphs);
  const pictured = Math.min(1, painted.images.reduce((sum, each) => sum + area(each.box), 0) / Math.max(1, area(box)));
  // A scan has hardly any text of its own; a stamp or number may be on it.
  const isScan = pictured > 0.5 && seen.length * 10 <= layer.length;
  const layerLines = textLines(layer);
  const hiddenLines = textLines(hidden);
  const unseen = isScan ? hiddenLines : textLines([...hidden, ...layer]);
  return {
    lines: textLines(glyphs),
    hidden: isText(unseen) ? unseen : [],
    layer: isScan ? layerLines : [],
    unknown: unknown || believed.lying,
    late: cut === "late",
    seen: seen.length,
    pictured,
    painted: { ...painted, cut: cut === "many" || painted.cut || sight.cut || believed.cut },
    box,
  };
}
