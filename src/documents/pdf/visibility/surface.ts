import { clusters, lettering } from "./clusters";
import { area, around, common, holds, isSquarish, union, type Box, type Matrix } from "../matrix";
import type { Cover, Glyph, Painted, Image, State } from "./painted";
import { areNested, outlinesOf, type Outline } from "./shapes";
import { maxGlyphs, type PlacedGlyph } from "./textLine";

const max = { glyphs: maxGlyphs, covers: 5_000, images: 2_000, small: 50_000 };
const unitSquare: Box = [0, 0, 1, 1];

function isLetter({ rectangle }: Outline, box: Box): boolean {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  return !rectangle && height > 2.5 && height < 40 && width > 0.5 && width < 60;
}

function isMark([left, bottom, right, top]: Box): boolean {
  const [width, height] = [right - left, top - bottom];
  return Math.max(width, height) < 40 && Math.min(width, height) < 4 && width >= 0 && height >= 0;
}

/** Everything painted on a page, in order. */
export class Surface {
  readonly #glyphs: Glyph[] = [];
  readonly #covers: Cover[] = [];
  readonly #images: Image[] = [];
  readonly #small: Box[] = [];
  readonly #outlines: Box[] = [];
  readonly #marks: Box[] = [];
  #cut = false;
  readonly report = (): void => {
    this.#cut = true;
  };
  order = 0;
  shown = true;

  constructor(private readonly page: Box) {}

  painted(): Painted {
    // Small squares close together, about as high as wide in all, are a code's modules; a row may be one rectangle.
    const codes = clusters(this.#small, 14).filter(({ count, box }) => count >= 60 && isSquarish(box, 28));
    const outlines = clusters(this.#outlines, 24).filter(({ count }) => count >= 8);
    return {
      glyphs: this.#glyphs,
      covers: this.#covers,
      images: this.#images,
      codes: codes.map(({ box }) => box),
      outlines: outlines.map(({ box }) => box),
      lettering: lettering(this.#marks),
      cut: this.#cut,
    };
  }

  write(glyphs: readonly PlacedGlyph[], state: State): void {
    const { mode, fill, stroke, font } = state;
    for (const glyph of glyphs) {
      if (this.#glyphs.length >= max.glyphs) {
        this.#cut = true;
        return;
      }
      glyph.font = font;
      glyph.order = this.order;
      glyph.colour = mode % 4 === 1 ? stroke : fill;
      glyph.unseen = this.#unseen(glyph, state);
      this.#glyphs.push(glyph);
    }
  }

  #unseen({ x, y, endX, endY, size }: PlacedGlyph, state: State): Glyph["unseen"] {
    const { mode, fillAlpha, strokeAlpha, groupAlpha, clip } = state;
    if (!this.shown) return "other";
    if (mode % 4 === 3) return "mode";
    const own = mode % 4 === 0 ? fillAlpha : mode % 4 === 1 ? strokeAlpha : Math.max(fillAlpha, strokeAlpha);
    if (groupAlpha * own < 0.04 || size < 1.5) return "other";
    // Middle of the glyph, a little above its baseline.
    const [dx, dy] = [endX - x, endY - y];
    const length = Math.hypot(dx, dy) || 1;
    const middleX = x + dx / 2 - (dy / length) * size * 0.25;
    const middleY = y + dy / 2 + (dx / length) * size * 0.25;
    return holds(clip, middleX, middleY) ? null : "clip";
  }

  fill(path: unknown, state: State): void {
    if (!ArrayBuffer.isView(path) || !this.shown) return;
    const outlines = outlinesOf(path as unknown as ArrayLike<number>, state.matrix, this.report);
    const whole = outlines.map(({ box }) => box).reduce(union, [Infinity, Infinity, -Infinity, -Infinity]);
    // Pattern content isn't visited as text or images: examine the area as an image.
    if (state.tiled) this.#place({ width: 0, height: 0, id: null }, common(whole, state.clip));
    const nested = areNested(outlines);
    if (nested) this.#cover("fill", common(whole, state.clip), true, state, outlines);
    for (const outline of outlines) {
      const box = common(outline.box, state.clip);
      const [width, height] = [box[2] - box[0], box[3] - box[1]];
      if (!nested && width > 2 && height > 2)
        this.#cover("fill", box, true, state, outline.rectangle ? null : [outline]);
      if (outline.rectangle && height > 0.2 && height < 9 && width > 0.2 && width < 80) this.#keep(this.#small, box);
      if (isLetter(outline, box)) this.#keep(this.#outlines, box);
      else if (outline.rectangle && isMark(box)) this.#keep(this.#marks, box);
    }
  }

  /** Strokes a path, as pens draw letters. */
  stroke(path: unknown, state: State): void {
    if (!ArrayBuffer.isView(path) || !this.shown) return;
    for (const outline of outlinesOf(path as unknown as ArrayLike<number>, state.matrix, this.report)) {
      const box = common(outline.box, state.clip);
      if (isLetter(outline, box)) this.#keep(this.#outlines, box);
      else if (isMark(box)) this.#keep(this.#marks, box);
    }
  }

  shade(state: State): void {
    this.#cover("fill", common(state.clip, this.page), false, state);
  }

  /** A rectangle in one colour, given as an image. */
  stamp(state: State): void {
    this.#cover("fill", common(around(state.matrix, unitSquare), state.clip), true, state);
  }

  image(matrix: Matrix, image: Omit<Image, "box">, solid: boolean, state: State): void {
    const box = common(around(matrix, unitSquare), state.clip);
    if (!this.shown || area(box) === 0) return;
    this.#cover("image", box, solid, state);
    this.#place(image, box);
  }

  #place(image: Omit<Image, "box">, box: Box): void {
    if (area(box) === 0) return;
    if (this.#images.length >= max.images) this.#cut = true;
    else this.#images.push({ ...image, box });
  }

  #keep(list: Box[], box: Box): void {
    if (list.length < max.small) list.push(box);
    else this.#cut = true;
  }

  #cover(
    kind: Cover["kind"],
    box: Box,
    solid: boolean,
    { fill, fillAlpha, groupAlpha, mixed }: State,
    outlines: Cover["outlines"] = null,
  ): void {
    const alpha = fillAlpha * groupAlpha;
    if (!this.shown || area(box) === 0 || alpha < 0.05) return;
    if (this.#covers.length >= max.covers) {
      this.#cut = true;
      return;
    }
    const colour = kind === "fill" ? fill : null;
    this.#covers.push({ kind, box, order: this.order, colour, solid: solid && !mixed && alpha > 0.9, outlines });
  }
}
