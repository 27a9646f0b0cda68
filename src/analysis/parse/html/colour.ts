import { fromHex, fromRgb, type Colour } from "./channels";
import * as stylesheets from "./stylesheets";

const HEX = /^#?([0-9a-f]{3,8})$/;
const RGB = /^rgba?\(([^()]{1,80})\)$/;

const NAMES: ReadonlyMap<string, string> = new Map(
  (
    "black:000 white:fff red:f00 green:008000 blue:00f gray:808080 grey:808080 silver:c0c0c0 navy:000080 maroon:800000 " +
    "purple:800080 teal:008080 yellow:ff0 orange:ffa500 windowtext:000 window:fff transparent:0000"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
);
const NO_COLOUR =
  /^(?:none|repeat|scroll|fixed|local|center|left|right|top|bottom|cover|contain|auto|initial|inherit)$/;

/** A person does not tell colours this near: both the contrast (WCAG 2, 1 to 21) and each channel. */
const NEAR_CONTRAST = 1.25;
const NEAR = 40;

/** Reads a CSS colour (CSS Color Module Level 4). Null for others, such as a variable, so that nothing is concluded. */
export function readColour(text: string): Colour | null {
  const written = text.slice(0, 120).trim().toLowerCase();
  const hex = HEX.exec(NAMES.get(written) ?? written)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const args = RGB.exec(written)?.[1];
  if (args !== undefined) return fromRgb(args.split(/[\s,/]+/).filter((part) => part !== ""));
  if (NO_COLOUR.test(written)) return null;
  return /^[a-z]{3,20}$/.test(written) || /^(?:hsla?|hwb|color|lab|lch|oklab|oklch)\(/.test(written)
    ? stylesheets.seldomColour(written)
    : null;
}

/** Reads a colour of an attribute as the HTML Standard has it, section 2.3.6: everything is one. */
export function readLegacyColour(text: string): Colour | null {
  const written = text.trim().toLowerCase();
  if (written === "" || written === "transparent") return null;
  const plain = /^#?[\da-f]{6}$|^#[\da-f]{3}$|^[a-z]{3,20}$/.test(written) ? readColour(written) : null;
  if (plain !== null) return plain;
  return stylesheets.legacyColour(written);
}

/** Whether a person cannot tell text of the one colour from a background of the other. */
export function looksAlike(text: Colour, background: Colour): boolean {
  const seen = over(text, background);
  const near = (["red", "green", "blue"] as const).every((key) => Math.abs(seen[key] - background[key]) <= NEAR);
  if (!near) return false;
  const [light, dark] = [luminance(seen), luminance(background)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05) <= NEAR_CONTRAST;
}

/** The relative luminance of WCAG 2, 0 to 1; the sRGB curve approximated by a power. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => (channel / 255) ** 2.2;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The colour that shows when the first is painted over the second. */
export function over(top: Colour, bottom: Colour): Colour {
  const mix = (a: number, b: number) => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, bottom.red),
    green: mix(top.green, bottom.green),
    blue: mix(top.blue, bottom.blue),
    alpha: 1,
  };
}
