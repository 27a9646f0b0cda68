import { identity, matrixOf, times, type Matrix } from "../matrix";
import type { Glyph, Pose, State } from "./painted";

/** A glyph as pdf.js provides it. */
export type ShownGlyph = Readonly<
  Partial<Record<"unicode" | "width" | "isSpace" | "vmetric" | "fontChar" | "accent" | "operatorListId", unknown>>
>;

/** A placed glyph; the painter adds the rest. */
export type PlacedGlyph = { -readonly [Key in keyof Glyph]: Glyph[Key] };

type Font = { readonly vertical?: unknown; readonly fontMatrix?: unknown; readonly defaultVMetrics?: unknown };

const number = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

/** Glyphs per page. One more is placed, so that the counter notices. */
export const maxGlyphs = 60_000;

const reach = 1e6;
const within = (value: number): number => Math.max(-reach, Math.min(reach, value)) || 0;

/** Not text of any font: control characters, private use, replacement character, lone surrogates. */
const noText = /[\u0000-\u001f\u007f-\u009f\ufffd-\uffff\ue000-\uf8ff]/u;

/** Bidi controls: glyphs are where they are painted. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

function codeOf({ fontChar, accent, operatorListId }: ShownGlyph): string | null {
  if (typeof operatorListId === "string") return operatorListId;
  return typeof fontChar === "string" && !accent ? fontChar : null;
}

function poseOf([a, b, c, d]: Matrix, scale: number): Pose {
  const lean = (a * c + b * d) / (scale * (a * a + b * b));
  const slant = Math.round(Math.max(-3, Math.min(3, lean || 0)) * 10) / 10;
  const flipped = scale * (a * d - b * c) < 0;
  return { slant, flipped, key: slant !== 0 || flipped ? `${slant}${flipped ? "-" : "+"} ` : "" };
}

/** Text position (PDF 32000-1, 9.4). */
export class TextLine {
  #matrix: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  set(name: string, [first = 0, second = 0]: readonly number[], raw: unknown, state: State): void {
    if (name === "beginText") this.#start(identity);
    else if (name === "setTextMatrix") this.#start(matrixOf(raw) ?? this.#matrix);
    else if (name === "moveText") this.#move(first, second);
    else if (name === "nextLine") this.#move(0, -state.leading);
    else if (name === "setLeadingMoveText") {
      state.leading = -second;
      this.#move(first, second);
    } else if (name === "setLeading") state.leading = first;
    else if (name === "setCharSpacing") state.spacing = first;
    else if (name === "setWordSpacing") state.wordSpacing = first;
    else if (name === "setHScale") state.scale = first / 100;
    else if (name === "setTextRise") state.rise = first;
    else if (name === "setTextRenderingMode") state.mode = first;
    else if (name === "setFont") {
      state.font = typeof raw === "string" ? raw : null;
      state.size = second;
    }
  }

  #start(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  show(shown: readonly (ShownGlyph | number | null)[], state: State, font: unknown): PlacedGlyph[] {
    const { vertical, fontMatrix } = (font ?? {}) as Font;
    const unit = Math.abs(matrixOf(fontMatrix)?.[0] ?? 0.001) || 0.001;
    const { size, spacing, wordSpacing, scale, rise } = state;
    const matrix = times(state.matrix, this.#matrix);
    const [a, b, c, d, e, f] = matrix;
    const pose = poseOf(matrix, scale);
    const visible = within(Math.abs(size) * Math.hypot(c, d));
    const placed: PlacedGlyph[] = [];
    for (const glyph of shown) {
      if (placed.length > maxGlyphs) break;
      if (typeof glyph === "number") {
        if (vertical) this.#y -= (glyph * size) / 1000;
        else this.#x -= ((glyph * size) / 1000) * scale;
        continue;
      }
      if (glyph === null) continue;
      const extra = spacing + (glyph.isSpace === true ? wordSpacing : 0);
      const [fromX, fromY] = [this.#x, this.#y + rise];
      let [inkX, inkY] = [fromX, fromY];
      if (vertical) {
        const [advance] = Array.isArray(glyph.vmetric) ? (glyph.vmetric as readonly unknown[]) : [-1000];
        inkY += number(advance) * unit * size;
        this.#y = inkY - extra - rise;
      } else {
        inkX += number(glyph.width) * unit * size * scale;
        this.#x = inkX + extra * scale;
        // Letter spacing doesn't separate words.
        if (spacing > 0 && spacing < 0.6 * size) inkX += spacing * scale;
      }
      const text = typeof glyph.unicode === "string" ? glyph.unicode.replace(turning, "") : "";
      placed.push({
        text,
        x: within(a * fromX + c * fromY + e),
        y: within(b * fromX + d * fromY + f),
        endX: within(a * inkX + c * inkY + e),
        endY: within(b * inkX + d * inkY + f),
        size: visible,
        unknown: noText.test(text),
        order: 0,
        colour: null,
        unseen: null,
        font: null,
        code: codeOf(glyph),
        pose,
      });
    }
    return placed;
  }
}
