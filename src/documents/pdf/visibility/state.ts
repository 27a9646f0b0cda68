import { everywhere, identity, type Box, type Matrix } from "../matrix";
import type { Colour } from "./painted";

/** The graphics state of PDF 32000-1, 8.4, as far as it decides what is seen and where. */
export interface State {
  matrix: Matrix;
  clip: Box;
  fill: Colour | null;
  stroke: Colour | null;
  /** Is what is filled filled with a drawing, again and again? */
  tiled: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the groups around. */
  groupAlpha: number;
  /** Is what is painted mixed with what lies beneath, by a mask or a blend mode? */
  mixed: boolean;
  mode: number;
  font: string | null;
  size: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const black: Colour = [0, 0, 0];

/** What holds where a page begins. */
export function firstState(clip: Box = everywhere): State {
  return {
    matrix: identity,
    clip,
    fill: black,
    stroke: black,
    tiled: false,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    mixed: false,
    mode: 0,
    font: null,
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
}

/** A colour as pdf.js writes it, `#rrggbb`. */
export function colourOf(value: unknown): Colour | null {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) return null;
  const number = Number.parseInt(value.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
