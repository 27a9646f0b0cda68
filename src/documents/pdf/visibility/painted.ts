import type { Box } from "../matrix";
import type { Outline } from "./shapes";

/** 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** How the glyphs of a string stand on their line. */
export interface Pose {
  /** How far to the right its top is pushed, in its heights. */
  readonly slant: number;
  /** Is it upside down, as in a mirror? */
  readonly flipped: boolean;
  /** Names the pose. */
  readonly key: string;
}

/** A glyph that a page's instructions put somewhere. Coordinates are the page's, in points, upwards. */
export interface Glyph {
  readonly text: string;
  /** Where its baseline begins and ends. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** Font size as it comes out on the page. */
  readonly size: number;
  /** Place in the order of painting. */
  readonly order: number;
  /** Null where it is painted with a pattern. */
  readonly colour: Colour | null;
  /**
   * Why it is not seen, whatever else is painted: `mode`: text that is said to be invisible; `clip`: it lies outside of the
   * page or of what is painted on; `other`: transparent, tiny, in a layer that is off.
   */
  readonly unseen: "mode" | "clip" | "other" | null;
  /** Is its text none that a font would mean? */
  readonly unknown: boolean;
  /** Names its font within the document. */
  readonly font: string | null;
  /** Names its outline within its font; null where it has more than one. */
  readonly code: string | null;
  readonly pose: Pose;
}

/** A filled area or an image, which covers what was painted before it. */
export interface Cover {
  readonly kind: "fill" | "image";
  readonly box: Box;
  readonly order: number;
  /** Null where it is of no one colour. */
  readonly colour: Colour | null;
  /** Does it hide all that is within it? An image with a mask may not. */
  readonly solid: boolean;
  /** What it fills of its box; null for all of it. */
  readonly outlines: readonly Outline[] | null;
}

/** An image that stands on the page. */
export interface Image {
  readonly box: Box;
  /** In its own pixels; 0 where that is not known. */
  readonly width: number;
  readonly height: number;
  /** Names what is shown, on whatever page: one name is one image. Null where it has none. */
  readonly id: string | null;
}

/** What a page's instructions come to. */
export interface Painted {
  readonly glyphs: readonly Glyph[];
  readonly covers: readonly Cover[];
  readonly images: readonly Image[];
  /** Boxes of areas in which a hundred and more small squares are filled: a code that is drawn. */
  readonly codes: readonly Box[];
  /** Boxes of small curved shapes: letters that were made outlines. */
  readonly outlines: readonly Box[];
  /** Boxes of lines of letters that are put together from straight marks. */
  readonly lettering: readonly Box[];
  /** Was more there than is looked at? */
  readonly cut: boolean;
}
