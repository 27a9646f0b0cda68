import { bounded, tries } from "../../../codecs";
import type { Objects, Operators } from "../pdfjs/engine";
import { around, boxOf, common, identity, matrixOf, times, type Box, type Matrix } from "../matrix";
import { colourOf, firstState, type Painted, type State } from "./painted";
import { Surface } from "./surface";
import { TextLine, type ShownGlyph } from "./textLine";

const maxStates = 5_000;
const maxPlaces = 4_000;

/** True if a layer is visible. */
export type IsShown = (group: unknown) => boolean;
const number = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** Interprets a page's operators without drawing: what is where, in which colour and painting order. */
export class Interpreter {
  readonly #names: ReadonlyMap<number, string>;
  readonly #surface: Surface;
  readonly #line = new TextLine();
  readonly #stack: State[] = [];
  readonly #layers: boolean[] = [];
  #state: State;
  #shared = 0;
  #off = 0;
  #masks = 0;
  #clipNext = false;

  constructor(
    operations: Readonly<Record<string, number>>,
    private readonly fonts: Objects,
    private readonly page: Box,
    private readonly isShown: IsShown,
  ) {
    this.#names = new Map(Object.entries(operations).map(([name, code]) => [code, name]));
    this.#surface = new Surface(page);
    this.#state = firstState(page);
  }

  run({ fnArray, argsArray }: Operators): Painted {
    for (const [index, code] of fnArray.entries()) {
      this.#surface.order = index;
      this.#surface.shown = this.#off === 0 && this.#masks === 0;
      this.#one(this.#names.get(code) ?? "", list(argsArray[index]));
    }
    return this.#surface.painted();
  }

  #one(name: string, args: readonly unknown[]): void {
    const state = this.#state;
    const [first] = args;
    if (name === "save") this.#save();
    else if (name === "restore" || name === "paintFormXObjectEnd" || name === "endAnnotation") this.#restore();
    else if (name === "transform") this.#transform(args);
    else if (name === "setGState") this.#setAll(list(first));
    else if (name === "setFillRGBColor") Object.assign(state, { fill: colourOf(first), tiled: false });
    else if (name === "setStrokeRGBColor") state.stroke = colourOf(first);
    else if (name === "setFillColorN" || name === "setFillTransparent")
      Object.assign(state, { fill: null, tiled: first === "TilingPattern" });
    else if (name === "setStrokeColorN" || name === "setStrokeTransparent") state.stroke = null;
    else if (name === "clip" || name === "eoClip") this.#clipNext = true;
    else if (name === "constructPath") this.#path(args);
    else if (name === "shadingFill") this.#surface.shade(state);
    else if (name === "paintFormXObjectBegin") this.#form(matrixOf(first), boxOf(args[1]));
    else if (name === "beginGroup") this.#group(first);
    else if (name === "endGroup") this.#endGroup(first);
    else if (name === "beginAnnotation") this.#annotation(args);
    else if (name === "beginMarkedContent") this.#layer(true);
    else if (name === "beginMarkedContentProps") this.#layer(first !== "OC" || this.isShown(args[1]));
    else if (name === "endMarkedContent") this.#off -= this.#layers.pop() === false ? 1 : 0;
    else if (name.startsWith("paint")) this.#paint(name, args);
    else this.#text(name, args);
  }

  #save(): void {
    if (this.#stack.length < maxStates) this.#stack.push({ ...this.#state });
    else this.#shared += 1;
  }

  #restore(): void {
    if (this.#shared > 0) this.#shared -= 1;
    else this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(args: unknown): void {
    const matrix = matrixOf(args);
    if (matrix !== null) this.#state.matrix = times(this.#state.matrix, matrix);
  }

  #setAll(pairs: readonly unknown[]): void {
    const state = this.#state;
    for (const pair of pairs) {
      const [key, value] = list(pair);
      if (key === "ca") state.fillAlpha = number(value);
      if (key === "CA") state.strokeAlpha = number(value);
      if (key === "BM") state.mixed = value !== "source-over";
      // Before an image with its own mask pdf.js removes the page's mask, and says nothing else.
      if (key === "SMask") state.mixed = value !== false || pairs.length === 1;
      if (key === "Font") this.#text("setFont", list(value));
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
    // A mask's content isn't painted.
    if (smask) this.#masks += 1;
    const state = this.#state;
    const box = boxOf(bbox);
    if (box !== null) state.clip = common(state.clip, around(times(state.matrix, matrixOf(matrix) ?? identity), box));
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
    this.#state = firstState(box === null ? this.page : common(this.page, box));
    this.#transform(transform);
    this.#transform(matrix);
  }

  #path([operation, data, bounds]: readonly unknown[]): void {
    const state = this.#state;
    const box = boxOf(bounds);
    const clips = this.#clipNext;
    this.#clipNext = false;
    const painting = this.#names.get(number(operation)) ?? "";
    if (/fill/i.test(painting)) this.#surface.fill(list(data)[0], state);
    else if (/stroke/i.test(painting)) this.#surface.stroke(list(data)[0], state);
    if (clips && box !== null) state.clip = common(state.clip, around(state.matrix, box));
  }

  #paint(name: string, args: readonly unknown[]): void {
    const state = this.#state;
    const [first] = args;
    if (name === "paintSolidColorImageMask") this.#surface.stamp(state);
    else if (name.endsWith("Repeat")) {
      const plain = name === "paintImageXObjectRepeat";
      const [a, b, c, d] = plain ? [args[1], 0, 0, args[2]] : args.slice(1, 5);
      const places = (plain ? args[3] : args[5]) as ArrayLike<unknown> | undefined;
      const mayPlace = tries(maxPlaces, this.#surface.report);
      for (let at = 0; at + 1 < (places?.length ?? 0) && mayPlace(); at += 2)
        this.#placed([a, b, c, d, places?.[at], places?.[at + 1]], plain);
    } else if (name.endsWith("Group")) {
      const each = name === "paintImageMaskXObjectGroup" ? first : args[1];
      for (const one of bounded(list(each), maxPlaces, this.#surface.report))
        this.#placed((one as { transform?: unknown } | null)?.transform, false);
    } else {
      const { width, height } = (first ?? {}) as { width?: unknown; height?: unknown };
      const [wide, high] = typeof first === "string" ? [args[1], args[2]] : [width, height];
      // pdf.js's names for objects on several pages.
      const id = typeof first === "string" && first.startsWith("g_") ? first : null;
      const image = { width: number(wide), height: number(high), id };
      this.#surface.image(state.matrix, image, name !== "paintImageMaskXObject", state);
    }
  }

  #placed(transform: unknown, solid: boolean): void {
    const own = matrixOf(transform);
    const state = this.#state;
    if (own !== null) this.#surface.image(times(state.matrix, own), { width: 0, height: 0, id: null }, solid, state);
  }

  #text(name: string, args: readonly unknown[]): void {
    const state = this.#state;
    if (name !== "showText") return this.#line.set(name, args.map(number), args[0], state);
    const shown = list(args[0]) as readonly (ShownGlyph | number | null)[];
    const font = state.font !== null && this.fonts.has(state.font) ? this.fonts.get(state.font) : null;
    this.#surface.write(this.#line.show(shown, state, font), state);
  }
}
