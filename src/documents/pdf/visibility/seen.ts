import { holds } from "../matrix";
import type { Colour, Cover, Glyph } from "./painted";
import { isWithin } from "./shapes";

/** Visible, hidden, or `layer`: under an image or in invisible mode, as in a scan with OCR. */
export type Sight = "seen" | "hidden" | "layer";
const white: Colour = [255, 255, 255];
const linear = (value: number): number => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Indistinguishable by contrast (WCAG 2.2) and by channel: yellow on white has little contrast but is visible. */
function isSameColour(one: Colour, other: Colour): boolean {
  const apart = Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));
  if (apart > 40) return false;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05) < 1.15;
}

const maxSteps = 100_000_000;

class Covers {
  #steps = 0;

  constructor(readonly all: readonly Cover[]) {}

  /** Once true, nothing covers anything, and glyphs count as visible. */
  get isCut(): boolean {
    return this.#steps > maxSteps;
  }

  over({ box, outlines }: Cover, x: number, y: number): boolean {
    this.#steps += 1;
    if (!holds(box, x, y)) return false;
    if (outlines === null) return true;
    for (const { xs } of outlines) this.#steps += xs.length;
    return isWithin(outlines, x, y);
  }
}

function sightOf(glyph: Glyph, covers: Covers): Sight {
  if (glyph.unseen === "mode") return "layer";
  if (glyph.unseen !== null) return "hidden";
  const { x, y, endX, endY, size, order, colour } = glyph;
  const length = Math.hypot(endX - x, endY - y) || 1;
  const [upX, upY] = [-((endY - y) / length) * size, ((endX - x) / length) * size];
  const [middleX, middleY] = [(x + endX) / 2, (y + endY) / 2];
  // From the top: what is above hides it, the first thing below is its background.
  for (let index = covers.all.length - 1; index >= 0; index--) {
    const cover = covers.all[index];
    if (cover === undefined) continue;
    if (covers.isCut) return "seen";
    const { solid } = cover;
    // Test its lower and upper part: a line that strikes text through hides nothing.
    if (!covers.over(cover, middleX + upX * 0.12, middleY + upY * 0.12)) continue;
    if (!covers.over(cover, middleX + upX * 0.4, middleY + upY * 0.4)) continue;
    if (cover.order > order) {
      if (solid) return cover.kind === "image" ? "layer" : "hidden";
    } else {
      if (!solid || cover.colour === null) return "seen";
      return colour !== null && isSameColour(colour, cover.colour) ? "hidden" : "seen";
    }
  }
  return colour !== null && isSameColour(colour, white) ? "hidden" : "seen";
}

/** Sight of each glyph; cut: the budget ran out, and the rest counts as visible. */
export type Sights = { readonly found: readonly Sight[]; readonly cut: boolean };

/** Determines each glyph's visibility. A string clipped at the end of its cell counts as visible. */
export function sights(glyphs: readonly Glyph[], painted: readonly Cover[]): Sights {
  const covers = new Covers(painted);
  const found = glyphs.map((glyph) => sightOf(glyph, covers));
  for (let from = 0; from < glyphs.length;) {
    let to = from + 1;
    let clipped = glyphs[from]?.unseen === "clip" ? 1 : 0;
    let seen = found[from] === "seen" ? 1 : 0;
    for (; to < glyphs.length && glyphs[to]?.order === glyphs[from]?.order; to++) {
      if (glyphs[to]?.unseen === "clip") clipped += 1;
      if (found[to] === "seen") seen += 1;
    }
    if (clipped > 0 && seen > 0 && seen * 3 >= clipped)
      for (let at = from; at < to; at++) if (glyphs[at]?.unseen === "clip") found[at] = "seen";
    from = to;
  }
  return { found, cut: covers.isCut };
}
