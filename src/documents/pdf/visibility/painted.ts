import { everywhere, identity, type Box } from "../matrix";
import type { Outline } from "./shapes";

/** 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** How a string's glyphs are oriented. */
export interface Pose {
  /** Shift of the top to the right, in heights. */
  readonly slant: number;
  /** Mirrored upside down. */
  readonly flipped: boolean;
  readonly key: string;
}

/** A painted glyph. Page coordinates in points, upwards. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** Font size on the page. */
  readonly size: number;
  readonly order: number;
  /** Null for a pattern. */
  readonly colour: Colour | null;
  /** `mode`: invisible rendering mode; `clip`: off the page or clipped; `other`: transparent, tiny, or in a hidden layer. */
  readonly unseen: "mode" | "clip" | "other" | null;
  readonly unknown: boolean;
  /** Font, unique within the document. */
  readonly font: string | null;
  /** Outline within its font; null if there are several. */
  readonly code: string | null;
  readonly pose: Pose;
}

/** A filled area or image, which covers what was painted before. */
export interface Cover {
  readonly kind: "fill" | "image";
  readonly box: Box;
  readonly order: number;
  readonly colour: Colour | null;
  /** Hides everything within it; a masked image may not. */
  readonly solid: boolean;
  /** The filled part of its box; null for all. */
  readonly outlines: readonly Outline[] | null;
}

/** An image on the page. */
export interface Image {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly id: string | null;
}

/** Result of a page's operators. */
export interface Painted {
  readonly glyphs: readonly Glyph[];
  readonly covers: readonly Cover[];
  readonly images: readonly Image[];
  readonly codes: readonly Box[];
  readonly outlines: readonly Box[];
  readonly lettering: readonly Box[];
  readonly cut: boolean;
}

const black: Colour = [0, 0, 0];

/** State at the start of a page: the part of the graphics state (PDF 32000-1, 8.4) that affects visibility and position. */
export const firstState = (clip: Box = everywhere) => ({
  matrix: identity,
  clip,
  fill: black as Colour | null,
  stroke: black as Colour | null,
  tiled: false,
  fillAlpha: 1,
  strokeAlpha: 1,
  /** Of the surrounding groups. */
  groupAlpha: 1,
  /** Mixed with what is below by a mask or blend mode. */
  mixed: false,
  font: null as string | null,
  ...{ mode: 0, size: 0, spacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 },
});
/** The graphics state while a page is read. */
export type State = ReturnType<typeof firstState>;

/** A pdf.js colour, `#rrggbb`. */
export function colourOf(value: unknown): Colour | null {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) return null;
  const number = Number.parseInt(value.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
