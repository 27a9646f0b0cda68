import { tries, type ReportCut } from "../../../codecs";
import { markupOf, attributesOf, type Faults } from "../../xml/markup";
import type { Package, Relation } from "../package";

const maxStrings = 2_000_000;

/** Shared strings (`sharedStrings.xml`) in order, without phonetic guides. */
export function sharedStrings(xml: string | null, report: ReportCut): { strings: readonly string[]; faults: Faults } {
  const faults: Faults = { damaged: false, entities: false };
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let spoken = 0;
  const mayKeep = tries(maxStrings, report);
  for (const piece of markupOf(xml ?? "", faults)) {
    if (piece.kind === "text") {
      if (isText && spoken === 0) text += piece.text;
      continue;
    }
    const opens = piece.kind === "open" && !piece.empty;
    if (piece.name === "t") isText = opens;
    else if (piece.name === "rPh") spoken += opens ? 1 : spoken > 0 && piece.kind === "close" ? -1 : 0;
    else if (piece.name === "si") {
      if (piece.kind === "close" || !opens) {
        if (!mayKeep()) break;
        strings.push(text);
      }
      text = "";
      isText = false;
      spoken = 0;
    }
  }
  return { strings, faults };
}

interface SheetPart {
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
