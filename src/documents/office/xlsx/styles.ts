import { at, type Element } from "../../xml/tree";
import { formatOfCode, showsDay, textsOf, type CellFormat } from "./format";

/** How a cell shows its value. */
export interface CellStyle {
  readonly format: CellFormat;
  readonly unseen: boolean;
  /** Numbers are days. */
  readonly isDate: boolean;
}

/** Style of cells that name none. */
export const usualStyle: CellStyle = { format: [], unseen: false, isDate: false };

/** Built-in date formats (ECMA-376 part 1, section 18.8.30), with those of East Asia. */
const dates: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Points: illegible. */
const tiny = 1.5;

/** Theme colour 0 is the background; a negative tint darkens it (ECMA-376 part 1, section 18.8.19). */
function isWhite(colour: Element | undefined): boolean {
  if (colour === undefined) return false;
  const value = (name: string): string => colour.attributes.get(name) ?? "";
  if (value("theme") === "0") return Number(value("tint") || "0") > -0.05;
  return /^(?:[0-9a-f]{2})?(?:f[0-9a-f]){3}$/i.test(value("rgb")) || /^(?:1|9)$/.test(value("indexed"));
}

function isUnseen(font: Element | undefined): boolean {
  if (font === undefined) return false;
  const size = at(font, "sz")[0]?.attributes.get("val");
  return isWhite(at(font, "color")[0]) || (size !== undefined && Number(size) <= tiny);
}

function isFilled(fill: Element | undefined): boolean {
  const pattern = fill === undefined ? undefined : at(fill, "patternFill")[0];
  if (pattern === undefined) return fill !== undefined && at(fill, "gradientFill").length > 0;
  const type = pattern.attributes.get("patternType") ?? "none";
  return type !== "none" && !(type === "solid" && isWhite(at(pattern, "fgColor")[0]));
}

type Styles = { readonly cells: readonly CellStyle[]; readonly conditional: readonly string[] };

/** Reads `styles.xml`. */
export function stylesOf(root: Element | null): Styles {
  if (root === null) return { cells: [], conditional: [] };
  const formats = new Map(
    at(root, "numFmts/numFmt").map(({ attributes }) => {
      const code = attributes.get("formatCode") ?? "";
      return [attributes.get("numFmtId"), { format: formatOfCode(code), isDate: showsDay(code) }];
    }),
  );
  const fonts = at(root, "fonts/font");
  const fills = at(root, "fills/fill");
  const conditional = at(root, "dxfs/dxf/numFmt").flatMap(({ attributes }) =>
    textsOf(formatOfCode(attributes.get("formatCode") ?? "")),
  );
  const cells = at(root, "cellXfs/xf").map(({ attributes }) => {
    const own = formats.get(attributes.get("numFmtId"));
    const { format, isDate } = own ?? { ...usualStyle, isDate: dates.has(Number(attributes.get("numFmtId") ?? "0")) };
    const font = fonts[Number(attributes.get("fontId") ?? "0")];
    const fill = fills[Number(attributes.get("fillId") ?? "0")];
    return { format, unseen: isUnseen(font) && !isFilled(fill), isDate };
  });
  return { cells, conditional };
}
