import type { Package } from "../package";
import type { Relation } from "../relations";
import { attributesOf } from "../../xml/attributes";
import { markupOf } from "../../xml/markup";

/** A sheet of a workbook. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** `hidden`, or `veryHidden`, which no menu shows. */
  readonly hidden: boolean;
}

/** Sheets in tab order, then those that the workbook doesn't name, as hidden. */
export function sheetsOf(from: Package, main: string, relations: readonly Relation[]): readonly SheetPart[] {
  const sheets: SheetPart[] = [];
  const paths = new Map(relations.map(({ id, target }) => [id, target] as const));
  for (const piece of markupOf(from.xml(main) ?? "", { damaged: false, entities: false })) {
    if (piece.kind !== "open" || piece.name !== "sheet") continue;
    const attributes = attributesOf(piece.tag);
    const path = paths.get(attributes.get(":id") ?? "");
    if (path === undefined) continue;
    const hidden = (attributes.get("state") ?? "visible") !== "visible";
    sheets.push({ name: attributes.get("name") ?? "", path, hidden });
  }
  const known = new Set(sheets.map(({ path }) => path.toLowerCase()));
  const others = from.named(/^xl\/worksheets\/[^/]{1,100}\.xml$/).filter((path) => !known.has(path));
  return [...sheets, ...others.map((path) => ({ name: "", path, hidden: true }))];
}
