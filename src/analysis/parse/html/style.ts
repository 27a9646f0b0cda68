import { looksAlike, readLegacyColour } from "./colour";
import { readDeclarations } from "./css";
import { withoutComments } from "./cssText";
import { type Element, merge, SPECIFIC, type Declarations, type Declared, type Rules } from "./element";
import * as stylesheets from "./stylesheets";
import { isBlockBox, isGone, type Properties } from "./gone";
import { BLACK, WHITE, type Style } from "./inherited";
import { fontPixels, pixels } from "./length";
import { backgroundOf, colourOf } from "./paint";

/** Text of this size or smaller is a line, not letters. */
const UNREADABLE_PIXELS = 3;
const UNREADABLE_OPACITY = 0.06;
const UNREADABLE_SPACING = -0.4;

/** Whether text of this style cannot be seen by a person. */
export function isUnseen(style: Style): boolean {
  const { gone, invisible, folded, zoom, opacity, spacing, colour, background } = style;
  if (gone || invisible || folded || style.fontPixels * zoom <= UNREADABLE_PIXELS || opacity <= UNREADABLE_OPACITY)
    return true;
  if (spacing <= UNREADABLE_SPACING * style.fontPixels) return true;
  if (colour === null) return false;
  const seen = { ...colour, alpha: colour.alpha * opacity };
  return seen.alpha <= UNREADABLE_OPACITY || (background !== null && looksAlike(seen, background));
}

/** Whether a picture of this style is seen: the colour and size of letters are nothing to it. */
export function isDrawn(name: string, { gone, invisible, folded, opacity }: Style): boolean {
  return name === "video" || !(gone || invisible || folded || opacity <= UNREADABLE_OPACITY);
}

const GAP_PIXELS = 6;

/** Whether letters that aren't seen leave a gap. */
export function takesRoom({ gone, folded, fontPixels: size, zoom, spacing }: Style): boolean {
  return !gone && !folded && size * zoom > GAP_PIXELS && spacing > UNREADABLE_SPACING * size;
}

const NONE: Properties = new Map();
const INLINE = 4_096 * SPECIFIC;

/** Reads styles; keeps what it has parsed, since mail repeats the same style attribute hundreds of times. */
export class StyleReader {
  private readonly parsed = new Map<string, { declarations: Declarations; alone: Properties }>();

  constructor(private readonly rules: Rules) {}

  properties(element: Element): Properties {
    const inline = element.attributes.get("style");
    if (inline === undefined && this.rules.empty) return NONE;
    if (inline !== undefined && this.rules.empty) return this.inline(inline).alone;
    const strongest = new Map<string, Declared>();
    this.rules.collect(element, strongest);
    if (inline !== undefined) merge(this.inline(inline).declarations, strongest, 0);
    return valuesOf(strongest);
  }

  private inline(css: string): { declarations: Declarations; alone: Properties } {
    const known = this.parsed.get(css);
    if (known !== undefined) return known;
    const declarations = readDeclarations(withoutComments(css), INLINE);
    const parsed = { declarations, alone: valuesOf(declarations) };
    if (css.length < 1_000 && this.parsed.size < 5_000) this.parsed.set(css, parsed);
    return parsed;
  }
}

function valuesOf(declared: Declarations): Properties {
  if (declared.size === 0) return NONE;
  const values = new Map<string, string>();
  for (const [property, { value }] of declared) values.set(property, value);
  return values;
}

const FIELDS = new Set(["input", "textarea", "select", "button"]);

/** The style of an element inside one of the style `around`. */
export function styleOf({ name, attributes, place }: Element, css: Properties, around: Style): Style {
  const parent: Style = FIELDS.has(name)
    ? { ...around, colour: BLACK, background: WHITE, fontPixels: 13, spacing: 0 }
    : name === "mark"
      ? { ...around, colour: BLACK, background: { ...WHITE, blue: 0 } }
      : around;
  const block = isBlockBox(name, css);
  const size = fontPixels(name, attributes, css, parent.fontPixels);
  const rtl = directionOf(css.get("direction") ?? attributes.get("dir"), parent.rtl);
  const drawn = parent.drawn || name === "svg";
  const colour = colourOf(
    name,
    attributes,
    css,
    drawn && name === "svg" ? { ...parent, colour: BLACK } : parent,
    drawn,
  );
  const flat = css.has("line-height") ? parseFloat(css.get("line-height") ?? "") === 0 : parent.flat;
  const spacing = css.get("letter-spacing");
  const folded = parent.folded && name !== "summary";
  return {
    gone: parent.gone || folded || isGone(name, attributes, css, { block, flat, size, place }),
    invisible: invisibility(css.get("visibility"), parent.invisible),
    fontPixels: size,
    zoom: parent.zoom * zoomOf(css, block),
    colour,
    link: (name === "body" && readLegacyColour(attributes.get("link") ?? "")) || parent.link,
    background: backgroundOf(name, attributes, css, parent.background, colour),
    opacity: parent.opacity * ownOpacity(css),
    spacing: spacing === undefined ? parent.spacing : pixels(spacing, size) || 0,
    flat,
    pre: isPre(name, css.get("white-space"), parent.pre),
    rtl,
    reversed: isReversed(name, attributes, css, rtl, parent.reversed && !block),
    drawn,
    folded: name === "details" && !attributes.has("open"),
    struck: parent.struck || isStruck(name, css),
  };
}

const STRUCK = new Set(["s", "strike", "del"]);

function isStruck(name: string, css: Properties): boolean {
  const line = css.get("text-decoration-line") ?? css.get("text-decoration");
  return STRUCK.has(name) || line?.includes("line-through") === true;
}

function directionOf(value: string | undefined, inherited: boolean): boolean {
  const direction = value?.toLowerCase();
  return direction === "rtl" || (direction !== "ltr" && inherited);
}

function isReversed(
  name: string,
  attributes: ReadonlyMap<string, string>,
  css: Properties,
  rtl: boolean,
  inherited: boolean,
): boolean {
  const overridden = css.get("unicode-bidi")?.endsWith("override") ?? (name === "bdo" && attributes.has("dir"));
  return overridden ? rtl : inherited;
}

function zoomOf(css: Properties, block: boolean): number {
  const zoom = css.get("zoom") ?? "";
  const factor = parseFloat(zoom) / (zoom.endsWith("%") ? 100 : 1) || 1;
  const turned = ["transform", "scale", "translate", "rotate"].some((property) => css.has(property));
  return (
    (/^0(?:\.0*)?$/.test(zoom) ? 1 : factor) * (turned && block ? stylesheets.transformed(Object.fromEntries(css)) : 1)
  );
}

function invisibility(value: string | undefined, inherited: boolean): boolean {
  if (value === "hidden" || value === "collapse") return true;
  return value === "visible" || value === "initial" ? false : inherited;
}

function ownOpacity(css: Properties): number {
  const value = css.get("opacity") ?? /opacity\(([^()]{1,12})\)/.exec(css.get("filter") ?? "")?.[1];
  if (value === undefined) return 1;
  const number = parseFloat(value) / (value.trim().endsWith("%") ? 100 : 1);
  return Number.isNaN(number) ? 1 : Math.min(1, Math.max(0, number));
}

function isPre(name: string, whiteSpace: string | undefined, inherited: boolean): boolean {
  if (whiteSpace !== undefined) return whiteSpace.startsWith("pre") || whiteSpace === "break-spaces";
  return (
    inherited || name === "pre" || name === "textarea" || name === "xmp" || name === "listing" || name === "plaintext"
  );
}
