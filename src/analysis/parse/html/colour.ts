import { namedColours } from "./named-colours";

/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const HEX = /^#?([0-9a-f]{3,8})$/;
const FUNCTION = /^(rgba?|hsla?)\(([^()]{1,80})\)$/;

/** Colours this near in every channel look the same to a person: about a just noticeable difference on a screen. */
const NEAR = 12;

/**
 * Reads a CSS or HTML colour: name, #rgb, #rrggbb, with alpha, rgb(), rgba(), hsl(). Null where it is none of these (a
 * variable, a gradient), so that nothing is concluded from it. Source: CSS Color Module Level 4.
 */
export function readColour(text: string): Colour | null {
  const written = text.slice(0, 120).trim().toLowerCase();
  if (written === "transparent") return { red: 0, green: 0, blue: 0, alpha: 0 };
  const hex = HEX.exec(namedColours.get(written) ?? written)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, kind, args] = FUNCTION.exec(written) ?? [];
  if (kind === undefined || args === undefined) return null;
  const parts = args.split(/[\s,/]+/).filter((part) => part !== "");
  return kind.startsWith("rgb") ? fromRgb(parts) : fromHsl(parts);
}

/** Whether a person cannot tell text of the one colour from a background of the other. */
export function looksAlike(text: Colour, background: Colour): boolean {
  const seen = over(text, background);
  return (
    Math.abs(seen.red - background.red) <= NEAR &&
    Math.abs(seen.green - background.green) <= NEAR &&
    Math.abs(seen.blue - background.blue) <= NEAR
  );
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

function fromHex(hex: string): Colour | null {
  if (hex.length === 5 || hex.length === 7) return null;
  const short = hex.length < 6;
  const channel = (index: number) => {
    const digits = short ? (hex[index] ?? "f").repeat(2) : hex.slice(index * 2, index * 2 + 2) || "ff";
    return parseInt(digits, 16);
  };
  return { red: channel(0), green: channel(1), blue: channel(2), alpha: channel(3) / 255 };
}

function fromRgb(parts: readonly string[]): Colour | null {
  const [red, green, blue] = parts.slice(0, 3).map((part) => amount(part, 255));
  if (red === undefined || green === undefined || blue === undefined) return null;
  const colour = { red, green, blue, alpha: amount(parts[3] ?? "1", 1) };
  return Object.values(colour).some(Number.isNaN) ? null : colour;
}

/** HSL to RGB by the short form of CSS Color 4, section 7.1. */
function fromHsl(parts: readonly string[]): Colour | null {
  const hue = parseFloat(parts[0] ?? "");
  const saturation = amount(parts[1] ?? "", 1);
  const light = amount(parts[2] ?? "", 1);
  const alpha = amount(parts[3] ?? "1", 1);
  if ([hue, saturation, light, alpha].some(Number.isNaN)) return null;
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return 255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

/** A number or a percentage of `full`, held between 0 and `full`. */
function amount(text: string, full: number): number {
  const value = text.endsWith("%") ? (parseFloat(text) / 100) * full : parseFloat(text);
  return Math.min(full, Math.max(0, value));
}
