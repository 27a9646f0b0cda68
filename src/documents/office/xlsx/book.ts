import { tries, type ReportCut } from "../../../codecs";
import { markupOf, tagsOf } from "../../xml/markup";
import { mainPart, relationsOf, type Package, type Relation } from "../package";
import { isTrue } from "./cells";
import { stylesOf } from "./styles";

const maxStrings = 2_000_000;

/** Shared strings (`sharedStrings.xml`) in order, without phonetic guides. */
function sharedStrings(xml: string | null, report: ReportCut): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let spoken = 0;
  const mayKeep = tries(maxStrings, report);
  for (const piece of markupOf(xml ?? "")) {
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
  return strings;
}

interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** `hidden`, or `veryHidden`, which no menu shows. */
  readonly hidden: boolean;
}

/** Sheets in tab order, then those that the workbook doesn't name, as hidden. */
function sheetsOf(from: Package, workbook: string | null, relations: readonly Relation[]): readonly SheetPart[] {
  const sheets: SheetPart[] = [];
  const paths = new Map(relations.map(({ id, target }) => [id, target] as const));
  for (const attributes of tagsOf(workbook, "sheet")) {
    const path = paths.get(attributes.get(":id") ?? "");
    if (path === undefined) continue;
    const hidden = (attributes.get("state") ?? "visible") !== "visible";
    sheets.push({ name: attributes.get("name") ?? "", path, hidden });
  }
  const known = new Set(sheets.map(({ path }) => path.toLowerCase()));
  const others = from.named(/^xl\/worksheets\/[^/]{1,100}\.xml$/).filter((path) => !known.has(path));
  return [...sheets, ...others.map((path) => ({ name: "", path, hidden: true }))];
}

/** A workbook's sheets, and what they share. */
export function bookOf(from: Package, report: ReportCut) {
  const main = mainPart(from, /^xl\/workbook\d{0,3}\.xml$/) ?? "xl/workbook.xml";
  const relations = relationsOf(from, main);
  const pathOf = (type: string, usual: string): string => relations.find((each) => each.type === type)?.target ?? usual;
  const strings = sharedStrings(from.xml(pathOf("sharedStrings", "xl/sharedStrings.xml")), report);
  const { cells, conditional } = stylesOf(from.tree(pathOf("styles", "xl/styles.xml")));
  const workbook = from.xml(main);
  const since1904 = isTrue(tagsOf(workbook, "workbookPr")[0]?.get("date1904"));
  return { strings, styles: cells, since1904, conditional, sheets: sheetsOf(from, workbook, relations) };
}
