import { all, at, type Element } from "../../xml/tree";
import { over, plain, type Look } from "../look";

/** Half points: 1.5 points is illegible. */
const tinySize = 3;

/** A toggle property is on unless it says otherwise (ECMA-376 part 1, section 17.17.4). */
const isOn = (value: string | undefined): boolean => !/^(?:0|false|off|none)$/i.test(value ?? "");
const isWhite = (colour: string): boolean => /^(?:f[0-9a-f]){3}$|^white$/i.test(colour);

/** True if a fill isn't the page's white. */
export const isColour = (fill: string | undefined): boolean =>
  fill !== undefined && fill !== "auto" && fill !== "" && !isWhite(fill);

/** Applies a run property to a look. */
export function withProperty(look: Look, name: string, value: (attribute: string) => string | undefined): Look {
  switch (name) {
    case "vanish":
      return { ...look, hidden: isOn(value("val")) };
    case "color":
      return { ...look, white: isWhite(value("val") ?? "") || value("themeColor") === "background1" };
    case "sz":
      return { ...look, tiny: Number(value("val") ?? "24") <= tinySize };
    case "highlight":
      return { ...look, shaded: isOn(value("val")) && value("val") !== "white" };
    case "shd":
      return { ...look, shaded: isColour(value("fill")) || /^(?:solid|pct[3-9])/.test(value("val") ?? "") };
    default:
      return look;
  }
}

const maxDepth = 20;

function ownLook(style: Element): Look {
  let look = plain;
  for (const properties of all(style, "rPr"))
    for (const { name, attributes } of properties.children)
      look = withProperty(look, name, (attribute) => attributes.get(attribute));
  return look;
}

/** The list of a paragraph; `level` is null if unknown. */
export type Listed = { readonly list: string; readonly level: number | null };

/** Styles by identifier, with inheritance resolved: looks, table styles that colour cells, lists of paragraph styles. */
export interface Styles {
  readonly looks: ReadonlyMap<string, Look>;
  readonly colouring: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, Listed>;
}

function listOf(style: Element): Listed | undefined {
  const value = (name: string): string | undefined => at(style, `pPr/numPr/${name}`)[0]?.attributes.get("val");
  const [list, level] = [value("numId"), value("ilvl")];
  return list === undefined ? undefined : { list, level: level === undefined ? null : Number(level) };
}

/** Reads `styles.xml`. */
export function stylesOf(root: Element | null): Styles {
  const styles = new Map<string, Element>();
  const colouring = new Set<string>();
  for (const style of root === null ? [] : at(root, "style")) {
    const id = style.attributes.get("styleId") ?? "";
    if (!styles.has(id)) styles.set(id, style);
    if (style.attributes.get("type") === "table") colouring.add(id);
  }
  const looks = new Map<string, Look>();
  const lists = new Map<string, Listed>();
  for (const [id, style] of styles) {
    let look = ownLook(style);
    let list = listOf(style);
    let next: Element | undefined = style;
    for (let depth = 0; depth < maxDepth && next !== undefined; depth++) {
      const [base]: readonly Element[] = at(next, "basedOn");
      next = styles.get(base?.attributes.get("val") ?? "");
      if (next !== undefined) look = over(ownLook(next), look);
      if (next !== undefined) list ??= listOf(next);
    }
    looks.set(id, look);
    if (list !== undefined) lists.set(id, list);
  }
  return { looks, colouring, lists };
}
