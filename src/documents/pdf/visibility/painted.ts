import type { Box } from "../matrix";
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
