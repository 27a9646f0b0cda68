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
  /** Identifies the pose. */
  readonly key: string;
}

/** A painted glyph. Page coordinates in points, upwards. */
export interface Glyph {
  readonly text: string;
  /** Ends of its baseline. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** Font size on the page. */
  readonly size: number;
  readonly order: number;
  /** Null for a pattern. */
  readonly colour: Colour | null;
  /**
   * Why it is invisible by itself. `mode`: invisible rendering mode; `clip`: off the page or clipped; `other`:
   * transparent, tiny, or in a hidden layer.
   */
  readonly unseen: "mode" | "clip" | "other" | null;
  /** Its text is nothing a font would mean. */
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
  /** Null if not uniform. */
  readonly colour: Colour | null;
  /** Hides everything within it; a masked image may not. */
  readonly solid: boolean;
  /** The filled part of its box; null for all. */
  readonly outlines: readonly Outline[] | null;
}

/** An image on the page. */
export interface Image {
  readonly box: Box;
  /** In its own pixels; 0 if unknown. */
  readonly width: number;
  readonly height: number;
  /** Identifies the image on any page; null if it has no name. */
  readonly id: string | null;
}

/** Result of a page's operators. */
export interface Painted {
  readonly glyphs: readonly Glyph[];
  readonly covers: readonly Cover[];
  readonly images: readonly Image[];
  /** Boxes with a hundred or more small filled squares: a drawn code. */
  readonly codes: readonly Box[];
  /** Boxes of small curved shapes: outlined letters. */
  readonly outlines: readonly Box[];
  /** Boxes of lines of letters made of straight marks. */
  readonly lettering: readonly Box[];
  readonly cut: boolean;
}
