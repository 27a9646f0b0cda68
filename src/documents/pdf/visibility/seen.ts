import { holds } from "../matrix";
import type { Colour, Cover, Glyph } from "./painted";
import { isWithin } from "./shapes";

/** What a person sees of a glyph: all; nothing; or nothing since an image lies over it or the text is said to be invisible, as in a scan that was read by a machine. */
export type Sight = "seen" | "hidden" | "layer";

const white: Colour = [255, 255, 255];

const linear = (value: number): number => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Can nobody tell one colour from the other? By contrast (WCAG 2.2) and by channel: yellow on white has little contrast, and is seen. */
function isSameColour(one: Colour, other: Colour): boolean {
  const apart = Math.max(...one.map((value, channel) => Math.abs(value - (other[channel] ?? 0))));
  if (apart > 40) return false;
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05) < 1.15;
}

/** Steps in which it is found what lies over the glyphs of a page, at most: about a second. */
const mostSteps = 100_000_000;

/** The covers of a page, asked no more often than there is time for. */
class Covers {
  #steps = 0;

  constructor(readonly all: readonly Cover[]) {}

  /** Is the time over? Then no cover lies anywhere, and a glyph counts as seen. */
  get isCut(): boolean {
    return this.#steps > mostSteps;
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
  // From the top: what lies over it hides it, the first thing beneath it is its ground.
  for (let index = covers.all.length - 1; index >= 0; index--) {
    const cover = covers.all[index];
    if (cover === undefined) continue;
    if (covers.isCut) return "seen";
    const { solid } = cover;
    // Its lower and its upper part: a line that strikes text through hides nothing.
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

/** What a person sees of each glyph; cut: there was too much over them to tell, and the rest counts as seen. */
export interface Sights {
  readonly found: readonly Sight[];
  readonly cut: boolean;
}

/** What a person sees of each glyph. Of a string that is cut off where its cell ends, all counts as seen. */
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
