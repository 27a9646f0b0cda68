import { holds } from "./matrix";
import type { Colour, Cover, Glyph } from "./painted";
import { isWithin } from "./shapes";

/** What a person sees of a glyph: all; nothing; or nothing since a picture lies over it or the text is said to be invisible, as in a scan that was read by a machine. */
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

function covers({ box, outlines }: Cover, x: number, y: number): boolean {
  return holds(box, x, y) && (outlines === null || isWithin(outlines, x, y));
}

function sightOf(glyph: Glyph, painted: readonly Cover[]): Sight {
  if (glyph.unseen === "mode") return "layer";
  if (glyph.unseen !== null) return "hidden";
  const { x, y, endX, endY, size, order, colour } = glyph;
  const length = Math.hypot(endX - x, endY - y) || 1;
  const [upX, upY] = [-((endY - y) / length) * size, ((endX - x) / length) * size];
  const [middleX, middleY] = [(x + endX) / 2, (y + endY) / 2];
  // From the top: what lies over it hides it, the first thing beneath it is its ground.
  for (let index = painted.length - 1; index >= 0; index--) {
    const cover = painted[index];
    if (cover === undefined) continue;
    const { solid } = cover;
    // Its lower and its upper part: a line that strikes text through hides nothing.
    if (!covers(cover, middleX + upX * 0.12, middleY + upY * 0.12)) continue;
    if (!covers(cover, middleX + upX * 0.4, middleY + upY * 0.4)) continue;
    if (cover.order > order) {
      if (solid) return cover.kind === "picture" ? "layer" : "hidden";
    } else {
      if (!solid || cover.colour === null) return "seen";
      return colour !== null && isSameColour(colour, cover.colour) ? "hidden" : "seen";
    }
  }
  return colour !== null && isSameColour(colour, white) ? "hidden" : "seen";
}

/** What a person sees of each glyph. Of a string that is cut off where its cell ends, all counts as seen. */
export function sights(glyphs: readonly Glyph[], painted: readonly Cover[]): Sight[] {
  const found = glyphs.map((glyph) => sightOf(glyph, painted));
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
  return found;
}
