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
    switch (name) {
      case "save":
        return this.#save();
      case "restore":
      case "paintFormXObjectEnd":
      case "endAnnotation":
        return this.#restore();
      case "transform":
        return this.#transform(args);
      case "setGState":
        return this.#setAll(list(args[0]));
      case "setFillRGBColor":
        state.fill = colourOf(args[0]);
        state.tiled = false;
        return;
      case "setStrokeRGBColor":
        state.stroke = colourOf(args[0]);
        return;
      case "setFillColorN":
      case "setFillTransparent":
        state.fill = null;
        state.tiled = args[0] === "TilingPattern";
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
        return this.#surface.shade(state);
      case "paintFormXObjectBegin":
        return this.#form(matrixOf(args[0]), boxOf(args[1]));
      case "beginGroup":
        return this.#group(args[0]);
      case "endGroup":
        return this.#endGroup(args[0]);
      case "beginAnnotation":
        return this.#annotation(args);
      case "beginMarkedContent":
        return this.#layer(true);
      case "beginMarkedContentProps":
        return this.#layer(args[0] !== "OC" || this.isShown(args[1]));
      case "endMarkedContent":
        if (this.#layers.pop() === false) this.#off -= 1;
        return;
      default:
        if (name.startsWith("paint")) this.#paint(name, args);
        else this.#text(name, args);
    }
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
