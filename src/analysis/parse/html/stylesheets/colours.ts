import { amount, fromHex, fromRgb, type Colour } from "../channels";
import { splitOutside } from "../cssText";
import { namedColours } from "./named-colours";

const FUNCTION = /^([a-z]{3,6})\(([^()]{1,80})\)$/;

/** Reads a colour by its rarer name or function (CSS Color Module Level 4); null where it isn't one. */
export function seldomColour(written: string): Colour | null {
  const named = namedColours.get(written);
  if (named !== undefined) return fromHex(named);
  const [, kind = "", args = ""] = FUNCTION.exec(written) ?? [];
  const parts = args.split(/[\s,/]+/).filter((part) => part !== "");
  if (kind.startsWith("hsl")) return fromHsl(parts);
  if (kind === "hwb") return fromHwb(parts);
  if (kind === "color") return fromRgb(parts.slice(1), 1);
  // What is as light as paper, or as dark as ink, has no hue to speak of; the others are not told.
  const light = amount(parts[0] ?? "", kind.startsWith("ok") ? 1 : 100) / (kind.startsWith("ok") ? 1 : 100);
  const alpha = amount(parts[3] ?? "1", 1);
  if (/^(?:ok)?l(?:ab|ch)$/.test(kind) && (alpha === 0 || light >= 0.97 || light <= 0.03))
    return { red: light * 255, green: light * 255, blue: light * 255, alpha };
  return null;
}

function degrees(text: string): number {
  const turns = text.endsWith("turn") ? 360 : text.endsWith("rad") ? 180 / Math.PI : 1;
  return (((parseFloat(text) * turns) % 360) + 360) % 360;
}

/** HSL to RGB by the short form of CSS Color 4, section 7.1. */
function fromHsl(parts: readonly string[]): Colour | null {
  const hue = degrees(parts[0] ?? "");
  const [saturation, light] = [parts[1], parts[2]].map((part = "") => amount(part, part.endsWith("%") ? 1 : 100));
  const alpha = amount(parts[3] ?? "1", 1);
  if (saturation === undefined || light === undefined) return null;
  const s = (parts[1] ?? "").endsWith("%") ? saturation : saturation / 100;
  const l = (parts[2] ?? "").endsWith("%") ? light : light / 100;
  if ([hue, s, l, alpha].some(Number.isNaN)) return null;
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha };
}

/** HWB to RGB: CSS Color 4, section 8.1. */
function fromHwb([hue = "", white = "", black = "", alpha = "1"]: readonly string[]): Colour | null {
  const [w, b] = [amount(white, 1), amount(black, 1)];
  const pure = fromHsl([hue, "100%", "50%", alpha]);
  if (pure === null || Number.isNaN(w + b)) return null;
  const mixed = (channel: number) => (w + b >= 1 ? (255 * w) / (w + b) : channel * (1 - w - b) + 255 * w);
  return { ...pure, red: mixed(pure.red), green: mixed(pure.green), blue: mixed(pure.blue) };
}

/** Reads what is no colour as one, as the HTML Standard has it for attributes, section 2.3.6. Lower case. */
export function legacyColour(written: string): Colour | null {
  let digits = written
    .replace(/^#/, "")
    .slice(0, 128)
    .replace(/[^\da-f]/g, "0");
  while (digits === "" || digits.length % 3 !== 0) digits += "0";
  const length = digits.length / 3;
  let parts = [0, 1, 2].map((at) => digits.slice(at * length, (at + 1) * length).slice(-8));
  while ((parts[0]?.length ?? 0) > 2 && parts.every((part) => part.startsWith("0")))
    parts = parts.map((part) => part.slice(1));
  return fromHex(parts.map((part) => part.slice(0, 2).padStart(2, "0")).join(""));
}

/** The one colour of a gradient that has but one. */
export function oneColour(image: string, read: (text: string) => Colour | null): Colour | null {
  const args = /^[a-z-]{1,40}gradient\((.{1,250})\)/.exec(image)?.[1] ?? "";
  const stops = splitOutside(args, ",").flatMap((stop) => read(splitOutside(stop.trim(), " ")[0] ?? "") ?? []);
  const [first] = stops;
  if (first?.alpha !== 1) return null;
  const near = (a: number, b: number) => Math.abs(a - b) <= 12;
  return stops.every(
    (stop) => near(stop.red, first.red) && near(stop.green, first.green) && near(stop.blue, first.blue),
  )
    ? first
    : null;
}
