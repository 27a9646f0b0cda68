import type { Colour } from "./channels";
import { over, readColour, readLegacyColour } from "./colour";
import { splitOutside } from "./cssText";
import * as stylesheets from "./stylesheets";
import type { Properties } from "./gone";
import { BLACK, type Style } from "./inherited";

/** The colour of an element's letters; null where it cannot be told. */
export function colourOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  css: Properties,
  parent: Style,
  drawn: boolean,
): Colour | null {
  if (drawn) {
    const fill = css.get("fill") ?? attributes.get("fill")?.toLowerCase();
    return fill === undefined ? parent.colour : fill === "none" ? { ...BLACK, alpha: 0 } : readColour(fill);
  }
  const written = css.get("-webkit-text-fill-color") ?? css.get("color");
  if (written !== undefined && /^(?:initial|revert)/.test(written)) return BLACK;
  if (written !== undefined && !/^(?:inherit|unset|currentcolor)/.test(written)) {
    const colour = readColour(written);
    if (colour?.alpha !== 0) return colour;
    if (/text/.test(css.get("-webkit-background-clip") ?? css.get("background-clip") ?? "")) return null;
    return splitOutside(css.get("text-shadow") ?? "", " ").reduce<Colour>(
      (one, part) => readColour(part) ?? one,
      colour,
    );
  }
  const attribute = attributes.get(name === "font" ? "color" : name === "body" ? "text" : "");
  if (written === undefined && attribute !== undefined) return readLegacyColour(attribute) ?? parent.colour;
  return name === "a" && written === undefined && attributes.has("href") ? parent.link : parent.colour;
}

const HAS_BACKGROUND = new Set(["body", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "col", "colgroup"]);

/** The colour behind an element's letters, `text`; null where it cannot be told. */
export function backgroundOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  css: Properties,
  inherited: Colour | null,
  text: Colour | null,
): Colour | null {
  const image = css.get("background-image") ?? "none";
  if (image !== "none") return image.includes("gradient") ? stylesheets.oneColour(image, readColour) : null;
  if (attributes.has("background") && !css.has("background-image")) return null;
  const written = css.get("background-color");
  if (written !== undefined && /^(?:inherit|initial|unset|revert|none)/.test(written)) return inherited;
  const colour =
    written === "currentcolor"
      ? text
      : written === undefined
        ? HAS_BACKGROUND.has(name)
          ? readLegacyColour(attributes.get("bgcolor") ?? "")
          : undefined
        : readColour(written);
  if (colour === null && written !== undefined) return null;
  if (colour === null || colour === undefined) return inherited;
  return inherited === null ? (colour.alpha === 1 ? colour : null) : over(colour, inherited);
}
