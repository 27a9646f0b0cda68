import { clusters } from "./clusters";
import type { Objects, Operators } from "./engine";
import { area, around, boxOf, common, holds, matrixOf, times, type Box, type Matrix } from "./matrix";
import type { Cover, Glyph, Painted, Picture } from "./painted";
import { shapesOf } from "./shapes";
import { colourOf, firstState, type State } from "./state";
import { TextLine, type ShownGlyph } from "./textLine";

/** What a page is made of that is looked at, at most. */
const most = { glyphs: 200_000, covers: 5_000, pictures: 2_000, small: 50_000, states: 5_000 };

/** Is a layer shown? */
export type IsShown = (group: unknown) => boolean;

const unitSquare: Box = [0, 0, 1, 1];
const number = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

/** Follows a page's instructions, without drawing: what stands where, in which colour, over and under what. */
export class Interpreter {
  readonly #names: ReadonlyMap<number, string>;
  readonly #fonts: Objects;
  readonly #page: Box;
  readonly #isShown: IsShown;
  #state: State;
  readonly #stack: State[] = [];
  readonly #layers: boolean[] = [];
  #off = 0;
  #masks = 0;
  #order = 0;
  #clipNext = false;
  #line = new TextLine();
  readonly #glyphs: Glyph[] = [];
  readonly #covers: Cover[] = [];
  readonly #pictures: Picture[] = [];
  readonly #small: Box[] = [];
  readonly #outlines: Box[] = [];
  #cut = false;

  /** `page` is the box of the page that is shown. */
  constructor(operations: Readonly<Record<string, number>>, fonts: Objects, page: Box, isShown: IsShown) {
    this.#names = new Map(Object.entries(operations).map(([name, code]) => [code, name]));
    this.#fonts = fonts;
    this.#page = page;
    this.#isShown = isShown;
    this.#state = firstState(page);
  }

  /** Follows all of them. */
  run({ fnArray, argsArray }: Operators): Painted {
    for (const [index, code] of fnArray.entries()) {
      this.#order = index;
      const args = argsArray[index];
      this.#one(this.#names.get(code) ?? "", Array.isArray(args) ? (args as readonly unknown[]) : []);
    }
    // Small squares near one another, about as high as wide, are the modules of a code; a row of modules may be one rectangle.
    const codes = clusters(this.#small, 14)
      .filter(({ count, box }) => count >= 60 && isSquarish(box, 28))
      .map(({ box }) => box);
    const outlines = clusters(this.#outlines, 24)
      .filter(({ count }) => count >= 8)
      .map(({ box }) => box);
    const { glyphs, covers, pictures } = { glyphs: this.#glyphs, covers: this.#covers, pictures: this.#pictures };
    return { glyphs, covers, pictures, codes, outlines, cut: this.#cut };
  }

  #one(name: string, args: readonly unknown[]): void {
    const state = this.#state;
    switch (name) {
      case "save":
        return this.#save();
      case "restore":
      case "paintFormXObjectEnd":
        return this.#restore();
      case "transform":
        return this.#transform(args);
      case "setGState":
        return this.#setAll(args[0]);
      case "setFillRGBColor":
        state.fill = colourOf(args[0]);
        return;
      case "setStrokeRGBColor":
        state.stroke = colourOf(args[0]);
        return;
      case "setFillColorN":
      case "setFillTransparent":
        state.fill = null;
        return;
      case "setStrokeColorN":
      case "setStrokeTransparent":
        state.stroke = null;
        return;
      case "clip":
      case "eoClip":
        this.#clipNext = true;
        return;
      case "constructPath":
        return this.#path(args);
      case "shadingFill":
        return this.#cover("fill", common(state.clip, this.#page), false);
      case "paintFormXObjectBegin":
        return this.#form(matrixOf(args[0]), boxOf(args[1]));
      case "beginGroup":
        return this.#group(args[0]);
      case "endGroup":
        return this.#endGroup(args[0]);
      case "beginAnnotation":
        return this.#annotation(args);
      case "endAnnotation":
        return this.#restore();
      case "beginMarkedContent":
        return this.#layer(true);
      case "beginMarkedContentProps":
        return this.#layer(args[0] !== "OC" || this.#isShown(args[1]));
      case "endMarkedContent":
        if (this.#layers.pop() === false) this.#off -= 1;
        return;
      default:
        if (name.startsWith("paint")) this.#paint(name, args);
        else this.#text(name, args);
    }
  }

  #save(): void {
    // Deeper ones share a state: no honest page is that deep.
    if (this.#stack.length < most.states) this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(args: unknown): void {
    const matrix = matrixOf(args);
    if (matrix !== null) this.#state.matrix = times(this.#state.matrix, matrix);
  }

  #setAll(pairs: unknown): void {
    if (!Array.isArray(pairs)) return;
    for (const pair of pairs as readonly unknown[]) {
      const [key, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      if (key === "ca") this.#state.fillAlpha = number(value);
      if (key === "CA") this.#state.strokeAlpha = number(value);
      if (key === "BM") this.#state.mixed = value !== "source-over";
      // Before a picture that has a mask of its own pdf.js takes the page's away.
      if (key === "SMask") this.#state.mixed = value !== false || pairs.length === 1;
      if (key === "Font" && Array.isArray(value)) this.#text("setFont", value);
    }
  }

  #layer(shown: boolean): void {
    this.#layers.push(shown);
    if (!shown) this.#off += 1;
  }

  #form(matrix: Matrix | null, box: Box | null): void {
    this.#save();
    if (matrix !== null) this.#transform(matrix);
    if (box !== null) this.#state.clip = common(this.#state.clip, around(this.#state.matrix, box));
  }

  #group(options: unknown): void {
    this.#save();
    const { smask, bbox, matrix } = (options ?? {}) as { smask?: unknown; bbox?: unknown; matrix?: unknown };
    // What a mask is made of is not painted itself.
    if (smask) this.#masks += 1;
    const state = this.#state;
    const box = boxOf(bbox);
    if (box !== null) {
      const inner = times(state.matrix, matrixOf(matrix) ?? [1, 0, 0, 1, 0, 0]);
      state.clip = common(state.clip, around(inner, box));
    }
    state.groupAlpha *= state.fillAlpha;
    state.fillAlpha = state.strokeAlpha = 1;
  }

  #endGroup(options: unknown): void {
    if ((options as { smask?: unknown } | null)?.smask) this.#masks -= 1;
    this.#restore();
  }

  #annotation([, rect, transform, matrix]: readonly unknown[]): void {
    this.#save();
    const box = boxOf(rect);
    this.#state = firstState(box === null ? this.#page : common(this.#page, box));
    this.#transform(transform);
    this.#transform(matrix);
  }

  #path([operation, data, bounds]: readonly unknown[]): void {
    const name = this.#names.get(number(operation)) ?? "";
    const state = this.#state;
    const box = boxOf(bounds);
    const clips = this.#clipNext;
    this.#clipNext = false;
    if (/fill/i.test(name) && Array.isArray(data)) this.#fill((data as readonly unknown[])[0]);
    if (clips && box !== null) state.clip = common(state.clip, around(state.matrix, box));
  }

  #fill(path: unknown): void {
    if (!ArrayBuffer.isView(path) || this.#isUnseen()) return;
    const numbers = path as unknown as Readonly<Record<number, number>> & { readonly length: number };
    const { rectangles, others } = shapesOf(numbers, numbers.length, this.#state.matrix);
    for (const each of rectangles) {
      const box = common(each, this.#state.clip);
      const [width, height] = [box[2] - box[0], box[3] - box[1]];
      if (width > 2 && height > 2) this.#cover("fill", box, true);
      if (height > 0.2 && height < 9 && width > 0.2 && width < 80) this.#keep(this.#small, box);
    }
    for (const each of others) {
      const box = common(each, this.#state.clip);
      const [width, height] = [box[2] - box[0], box[3] - box[1]];
      if (width > 20 && height > 5) this.#cover("fill", box, false);
      if (height > 2.5 && height < 40 && width > 0.5 && width < 60) this.#keep(this.#outlines, box);
    }
  }

  #keep(list: Box[], box: Box): void {
    if (list.length < most.small) list.push(box);
  }

  #isUnseen(): boolean {
    return this.#off > 0 || this.#masks > 0;
  }

  #cover(kind: Cover["kind"], box: Box, solid: boolean): void {
    const { fill, fillAlpha, groupAlpha, mixed } = this.#state;
    if (this.#isUnseen() || area(box) === 0 || fillAlpha * groupAlpha < 0.05) return;
    if (this.#covers.length >= most.covers) this.#cut = true;
    else {
      const opaque = solid && !mixed && fillAlpha * groupAlpha > 0.9;
      this.#covers.push({ kind, box, order: this.#order, colour: kind === "fill" ? fill : null, solid: opaque });
    }
  }

  #paint(name: string, args: readonly unknown[]): void {
    const [first] = args;
    if (name === "paintImageXObject" || name === "paintImageMaskXObject" || name === "paintInlineImageXObject") {
      const { width, height, data } = (first ?? {}) as { width?: unknown; height?: unknown; data?: unknown };
      const id = typeof first === "string" ? first : typeof data === "string" ? data : null;
      const size = typeof first === "string" ? [number(args[1]), number(args[2])] : [number(width), number(height)];
      this.#picture(this.#state.matrix, size, id, name !== "paintImageMaskXObject");
    } else if (name === "paintImageXObjectRepeat" || name === "paintImageMaskXObjectRepeat") {
      const plain = name === "paintImageXObjectRepeat";
      const [a, b, c, d] = plain ? [args[1], 0, 0, args[2]] : args.slice(1, 5);
      const places = (plain ? args[3] : args[5]) as Readonly<Record<number, number>> & { readonly length: number };
      for (let at = 0; at + 1 < Math.min(places.length, 4_000); at += 2) {
        const own = matrixOf([a, b, c, d, places[at], places[at + 1]]);
        if (own !== null) this.#picture(times(this.#state.matrix, own), [0, 0], null, plain);
      }
    } else if (name.endsWith("Group")) {
      const list: unknown = name === "paintImageMaskXObjectGroup" ? first : args[1];
      for (const each of Array.isArray(list) ? (list as readonly unknown[]).slice(0, 4_000) : []) {
        const { transform } = (each ?? {}) as { transform?: unknown };
        const own = matrixOf(transform);
        if (own !== null) this.#picture(times(this.#state.matrix, own), [0, 0], null, false);
      }
    } else if (name === "paintSolidColorImageMask") {
      this.#cover("fill", common(around(this.#state.matrix, unitSquare), this.#state.clip), true);
    }
  }

  #picture(matrix: Matrix, [width = 0, height = 0]: readonly number[], id: string | null, solid: boolean): void {
    const box = common(around(matrix, unitSquare), this.#state.clip);
    if (this.#isUnseen() || area(box) === 0) return;
    this.#cover("picture", box, solid);
    if (this.#pictures.length >= most.pictures) this.#cut = true;
    else this.#pictures.push({ box, width, height, id });
  }

  #text(name: string, args: readonly unknown[]): void {
    if (name !== "showText") return this.#line.set(name, args.map(number), args[0], this.#state);
    const shown = Array.isArray(args[0]) ? (args[0] as readonly (ShownGlyph | number | null)[]) : [];
    const font = this.#fontOf(this.#state.font);
    for (const glyph of this.#line.show(shown, this.#state, font)) {
      if (this.#glyphs.length >= most.glyphs) {
        this.#cut = true;
        return;
      }
      const unseen = this.#unseen(glyph);
      this.#glyphs.push({ ...glyph, order: this.#order, unseen, colour: this.#inkOf() });
    }
  }

  #fontOf(name: string | null): unknown {
    return name !== null && this.#fonts.has(name) ? this.#fonts.get(name) : null;
  }

  #inkOf(): Glyph["colour"] {
    const { mode, fill, stroke } = this.#state;
    return mode % 4 === 1 ? stroke : fill;
  }

  #unseen({
    x,
    y,
    endX,
    endY,
    size,
  }: {
    x: number;
    y: number;
    endX: number;
    endY: number;
    size: number;
  }): Glyph["unseen"] {
    const { mode, fillAlpha, strokeAlpha, groupAlpha, clip } = this.#state;
    if (this.#isUnseen()) return "other";
    if (mode % 4 === 3) return "mode";
    const alpha =
      groupAlpha * (mode % 4 === 1 ? strokeAlpha : mode % 4 === 2 ? Math.max(fillAlpha, strokeAlpha) : fillAlpha);
    if (alpha < 0.04 || size < 1.5) return "other";
    // The middle of the glyph, a little above its baseline.
    const [dx, dy] = [endX - x, endY - y];
    const length = Math.hypot(dx, dy) || 1;
    const [middleX, middleY] = [x + dx / 2 - (dy / length) * size * 0.25, y + dy / 2 + (dx / length) * size * 0.25];
    return holds(clip, middleX, middleY) ? null : "clip";
  }
}

/** About as high as wide, and no smaller than this. */
export function isSquarish([left, bottom, right, top]: Box, least: number): boolean {
  const [width, height] = [right - left, top - bottom];
  return Math.min(width, height) >= least && Math.max(width, height) <= Math.min(width, height) * 1.35;
}
