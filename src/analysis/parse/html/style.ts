import { looksAlike, over, readColour, type Colour } from "./colour";
import { readDeclarations, splitOutside, type Declarations, type Declared } from "./css";
import { fontPixels, pixels } from "./length";
import type { Sheet } from "./sheet";

/** What an element hands down to those inside it, as far as it decides whether text is seen. */
export interface Style {
  /** Nothing inside can be seen, whatever it says itself. */
  readonly gone: boolean;
  /** `visibility`, which an element inside may turn back. */
  readonly invisible: boolean;
  readonly fontPixels: number;
  /** Null where it cannot be told (a variable). */
  readonly colour: Colour | null;
  /** Null where it cannot be told (an image, a gradient). */
  readonly background: Colour | null;
  readonly opacity: number;
  /** White space counts: `pre`, or `white-space: pre`. */
  readonly pre: boolean;
  /** Characters run from right to left by force (`bdo`, `unicode-bidi: bidi-override`). */
  readonly reversed: boolean;
}

/** Black on white at 16 pixels, as mail clients start. */
export const INITIAL_STYLE: Style = {
  gone: false,
  invisible: false,
  fontPixels: 16,
  colour: { red: 0, green: 0, blue: 0, alpha: 1 },
  background: { red: 255, green: 255, blue: 255, alpha: 1 },
  opacity: 1,
  pre: false,
  reversed: false,
};

/** Text of this size or smaller is a line, not letters. */
const UNREADABLE_PIXELS = 1.5;
const UNREADABLE_OPACITY = 0.06;
/** Further off than this, a text is outside of every window. */
const OFF_SCREEN_PIXELS = 200;

/** Whether text of this style cannot be seen by a person. */
export function isUnseen(style: Style): boolean {
  if (style.gone || style.invisible || style.fontPixels <= UNREADABLE_PIXELS || style.opacity <= UNREADABLE_OPACITY)
    return true;
  const { colour, background } = style;
  if (colour === null) return false;
  if (colour.alpha <= UNREADABLE_OPACITY) return true;
  return background !== null && looksAlike(colour, background);
}

type Properties = ReadonlyMap<string, string>;
const NONE: Properties = new Map();

/** Reads styles; keeps what it has parsed, since mail repeats the same style attribute hundreds of times. */
export class StyleReader {
  private readonly parsed = new Map<string, Declarations>();

  constructor(private readonly sheet: Sheet) {}

  /** The properties that hold for an element by style sheet, style attribute and importance. */
  properties(name: string, attributes: ReadonlyMap<string, string>): Properties {
    const inline = attributes.get("style");
    const ruled = this.sheet.empty ? [] : this.sheet.matching(name, attributes.get("class"), attributes.get("id"));
    if (inline === undefined && ruled.length === 0) return NONE;
    const strongest = new Map<string, Declared>();
    for (const declarations of inline === undefined ? ruled : [...ruled, this.inline(inline)]) {
      for (const [property, declared] of declarations) {
        if (strongest.get(property)?.important !== true || declared.important) strongest.set(property, declared);
      }
    }
    return new Map([...strongest].map(([property, { value }]) => [property, value]));
  }

  private inline(css: string): Declarations {
    const known = this.parsed.get(css);
    if (known !== undefined) return known;
    const declarations = readDeclarations(css);
    if (css.length < 1_000 && this.parsed.size < 5_000) this.parsed.set(css, declarations);
    return declarations;
  }
}

/** The style of an element inside one of the style `parent`. */
export function styleOf(name: string, attributes: ReadonlyMap<string, string>, css: Properties, parent: Style): Style {
  const bidi = css.get("unicode-bidi") ?? "";
  return {
    gone: parent.gone || isGone(name, attributes, css),
    invisible: invisibility(css.get("visibility"), parent.invisible),
    fontPixels: fontPixels(css, parent.fontPixels),
    colour: colourOf(name, attributes, css, parent.colour),
    background: backgroundOf(attributes, css, parent.background),
    opacity: parent.opacity * ownOpacity(css),
    pre: isPre(name, css.get("white-space"), parent.pre),
    reversed:
      parent.reversed ||
      (name === "bdo" && attributes.get("dir")?.toLowerCase() === "rtl") ||
      (bidi.endsWith("override") && (css.get("direction") ?? attributes.get("dir")) === "rtl"),
  };
}

function isGone(name: string, attributes: ReadonlyMap<string, string>, css: Properties): boolean {
  const display = css.get("display");
  if (display === "none" || css.get("content-visibility") === "hidden") return true;
  if (attributes.has("hidden") && display === undefined) return true;
  if ((name === "dialog" && !attributes.has("open")) || name === "template" || name === "datalist") return true;
  return css.size > 0 && (isCollapsed(css) || isOffScreen(css) || isClipped(css));
}

/** A box of no height or width whose content is cut off. */
function isCollapsed(css: Properties): boolean {
  const cutOff = ["overflow", "overflow-x", "overflow-y"].some((property) =>
    /hidden|clip/.test(css.get(property) ?? ""),
  );
  return (
    cutOff &&
    ["max-height", "height", "max-width", "width", "line-height"].some((property) =>
      isNothing(css.get(property), property),
    )
  );
}

/** A length of a pixel or less. A bare number is a length only where it is zero, but for line-height, where it multiplies. */
function isNothing(value: string | undefined, property: string): boolean {
  if (value === undefined || !/^[\d.]/.test(value)) return false;
  const number = parseFloat(value);
  if (number === 0) return true;
  return property !== "line-height" && pixels(value, 16) <= 1 && !value.endsWith("%");
}

function isOffScreen(css: Properties): boolean {
  if (pixels(css.get("text-indent") ?? "", 16) <= -OFF_SCREEN_PIXELS) return true;
  const position = css.get("position");
  const sides =
    position === "absolute" || position === "fixed" || position === "relative"
      ? ["left", "top", "right", "bottom"]
      : [];
  const margins = splitOutside(css.get("margin") ?? "", " ");
  return [...sides, "margin-left", "margin-top"]
    .map((side) => css.get(side) ?? "")
    .concat(margins)
    .some((value) => pixels(value, 16) <= -OFF_SCREEN_PIXELS);
}

function isClipped(css: Properties): boolean {
  const clip = /^rect\(([^()]{1,80})\)$/.exec(css.get("clip") ?? "")?.[1];
  if (clip !== undefined && css.get("position") !== undefined) {
    const edges = clip.split(/[\s,]+/).map((edge) => parseFloat(edge));
    const [top = NaN, right = NaN, bottom = NaN, left = NaN] = edges;
    if (bottom - top <= 1 || right - left <= 1) return true;
  }
  const path = css.get("clip-path") ?? "";
  const inset = /^inset\(\s{0,3}([\d.]{1,6})%/.exec(path)?.[1];
  if ((inset !== undefined && parseFloat(inset) >= 50) || /^circle\(\s{0,3}0/.test(path)) return true;
  return /scale[xy]?\(\s{0,3}0?\.?0{0,4}\s{0,3}[,)]/.test(css.get("transform") ?? "");
}

function invisibility(value: string | undefined, inherited: boolean): boolean {
  if (value === "hidden" || value === "collapse") return true;
  return value === "visible" || value === "initial" ? false : inherited;
}

function ownOpacity(css: Properties): number {
  const value = css.get("opacity") ?? /opacity\(([^()]{1,12})\)/.exec(css.get("filter") ?? "")?.[1];
  if (value === undefined) return 1;
  const old = /^\s?opacity\s?=\s?(\d{1,3})/.exec(value)?.[1];
  const number =
    old !== undefined
      ? parseFloat(old) / 100
      : value.trim().endsWith("%")
        ? parseFloat(value) / 100
        : parseFloat(value);
  return Number.isNaN(number) ? 1 : Math.min(1, Math.max(0, number));
}

const LINK_BLUE: Colour = { red: 0, green: 0, blue: 238, alpha: 1 };

function colourOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  css: Properties,
  inherited: Colour | null,
): Colour | null {
  const written =
    css.get("-webkit-text-fill-color") ??
    css.get("color") ??
    (name === "font" ? attributes.get("color") : attributes.get("text"));
  if (written !== undefined && written !== "inherit" && written !== "currentcolor") return readColour(written);
  return name === "a" && written === undefined && attributes.has("href") ? LINK_BLUE : inherited;
}

function backgroundOf(
  attributes: ReadonlyMap<string, string>,
  css: Properties,
  inherited: Colour | null,
): Colour | null {
  const image = css.get("background-image");
  const shorthand = css.get("background");
  if (image !== undefined && image !== "none") return null;
  if (attributes.has("background") || (shorthand !== undefined && /url\(|gradient\(|var\(/.test(shorthand)))
    return null;
  const written = css.get("background-color") ?? shorthand ?? attributes.get("bgcolor");
  if (written === undefined || written === "inherit" || written === "none") return inherited;
  const colour = splitOutside(written, " ")
    .map(readColour)
    .find((read) => read !== null);
  if (colour === undefined) return written.includes("var(") ? null : inherited;
  return inherited === null ? (colour.alpha === 1 ? colour : null) : over(colour, inherited);
}

function isPre(name: string, whiteSpace: string | undefined, inherited: boolean): boolean {
  if (whiteSpace !== undefined) return whiteSpace.startsWith("pre") || whiteSpace === "break-spaces";
  return (
    inherited || name === "pre" || name === "textarea" || name === "xmp" || name === "listing" || name === "plaintext"
  );
}
