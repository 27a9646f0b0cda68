import { readColour } from "./colour";
import { splitOutside, unescaped } from "./cssText";
import type { Declarations, Declared } from "./element";
import { fontShorthand, isFontSize } from "./length";

const PROPERTIES = new Set(
  (
    "display visibility opacity filter font font-size line-height letter-spacing text-decoration text-decoration-line zoom color fill -webkit-text-fill-color text-shadow " +
    "background background-color background-image -webkit-background-clip background-clip height max-height width max-width " +
    "overflow overflow-x overflow-y padding padding-bottom position left top right bottom inset margin margin-left margin-top text-indent clip " +
    "clip-path transform scale translate rotate white-space direction unicode-bidi border border-left content-visibility content float " +
    "flex-direction flex-flow order"
  ).split(" "),
);
const MAX_DECLARATIONS = 100;
const MAX_VALUE = 300;
/** Importance outweighs specificity, and that the order. */
const IMPORTANT = 2 ** 40;
const GLOBAL = "inherit|initial|unset|revert";
const KEYWORDS: ReadonlyMap<string, RegExp> = new Map([
  [
    "display",
    new RegExp(`^(?:none$|contents$|${GLOBAL}|inline|block|flex|grid|table|list-item|flow|run-in|ruby|-webkit-|var)`),
  ],
  ["visibility", new RegExp(`^(?:hidden|visible|collapse|${GLOBAL}|var)`)],
]);
const COLOURS = new Set(["color", "background-color", "fill", "-webkit-text-fill-color"]);
const COLOUR_WORD = new RegExp(`^(?:${GLOBAL}|currentcolor|none)|\\(`);

function isValid(property: string, value: string): boolean {
  if (COLOURS.has(property)) return COLOUR_WORD.test(value) || readColour(value) !== null;
  if (property === "font-size") return isFontSize(value);
  return KEYWORDS.get(property)?.test(value) ?? value !== "";
}

function longhands(property: string, value: string): readonly (readonly [string, string])[] {
  const parts = splitOutside(value, " ").filter((part) => part !== "");
  const [top = "", right = top, bottom = top, left = right] = parts;
  if (property === "margin") {
    return [
      ["margin-top", top],
      ["margin-left", left],
    ];
  }
  if (property === "inset") {
    return [
      ["top", top],
      ["left", left],
    ];
  }
  if (property === "padding") return [["padding-bottom", bottom]];
  if (property === "font") return [["font-size", fontShorthand(value)]];
  if (property !== "background") return [[property, value]];
  const image = /url\(|gradient\(|image\(|var\(/.test(value);
  return [
    ["background-color", parts.find((part) => readColour(part) !== null || part === "currentcolor") ?? "transparent"],
    ["background-image", image ? value : "none"],
  ];
}

/** Reads declarations. A semicolon in quotes or brackets ends nothing. @param weight Is added to the weight of each. */
export function readDeclarations(css: string, weight = 0): Declarations {
  const declarations = new Map<string, Declared>();
  let count = 0;
  for (const piece of splitOutside(css, ";")) {
    if (++count > MAX_DECLARATIONS) break;
    const colon = piece.indexOf(":");
    const property = unescaped(piece.slice(0, Math.max(0, colon)))
      .trim()
      .toLowerCase();
    if (!PROPERTIES.has(property)) continue;
    const written = unescaped(piece.slice(colon + 1, colon + 1 + MAX_VALUE));
    const bang = written.lastIndexOf("!");
    const important =
      bang >= 0 &&
      written
        .slice(bang + 1)
        .trim()
        .toLowerCase() === "important";
    const trimmed = (important ? written.slice(0, bang) : written).trim();
    const value = property === "content" ? trimmed : trimmed.toLowerCase();
    const own = weight + (important ? IMPORTANT : 0);
    for (const [name, part] of longhands(property, value))
      if (isValid(name, part) && own >= (declarations.get(name)?.weight ?? 0))
        declarations.set(name, { value: part, weight: own });
  }
  return declarations;
}
