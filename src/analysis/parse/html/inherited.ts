import type { Colour } from "./channels";

/** What an element hands down to those inside it, as far as it decides whether text is seen. */
export interface Style {
  readonly gone: boolean;
  readonly invisible: boolean;
  readonly fontPixels: number;
  readonly zoom: number;
  /** Null where it cannot be told (a variable). */
  readonly colour: Colour | null;
  readonly link: Colour | null;
  /** Null where it cannot be told (an image). */
  readonly background: Colour | null;
  readonly opacity: number;
  readonly spacing: number;
  /** Lines have no height: with `overflow` nothing is left of them. */
  readonly flat: boolean;
  readonly pre: boolean;
  readonly rtl: boolean;
  /** Characters run from right to left by force (`bdo`, `unicode-bidi: bidi-override`). */
  readonly reversed: boolean;
  readonly drawn: boolean;
  readonly folded: boolean;
  /** A line runs through the letters: what they say holds no longer. */
  readonly struck: boolean;
}

/** Ink. */
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
/** Paper. */
export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Black on white at 16 pixels, as mail clients start. */
export const INITIAL_STYLE: Style = {
  gone: false,
  invisible: false,
  fontPixels: 16,
  zoom: 1,
  colour: BLACK,
  link: { red: 0, green: 0, blue: 238, alpha: 1 },
  background: WHITE,
  opacity: 1,
  spacing: 0,
  flat: false,
  pre: false,
  rtl: false,
  reversed: false,
  drawn: false,
  folded: false,
  struck: false,
};
