import { everywhere, identity, type Box, type Matrix } from "../matrix";
import type { Colour } from "./painted";

/** The part of the graphics state (PDF 32000-1, 8.4) that affects visibility and position. */
export interface State {
  matrix: Matrix;
  clip: Box;
  fill: Colour | null;
  stroke: Colour | null;
  tiled: boolean;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the surrounding groups. */
  groupAlpha: number;
  /** Mixed with what is below by a mask or blend mode. */
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

/** State at the start of a page. */
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

/** A pdf.js colour, `#rrggbb`. */
export function colourOf(value: unknown): Colour | null {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) return null;
  const number = Number.parseInt(value.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
