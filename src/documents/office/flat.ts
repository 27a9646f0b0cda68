import type { ReasonCode } from "../../analysis";
import { cellGap } from "../bidi";
import { Flow } from "./flow";
import { formatOfCode, shownNumber, shownText, type CellFormat } from "./xlsx/format";
import { all, at, below, oneLine, treeOf, valueAt, type Element } from "../xml/tree";
import { Lists } from "./docx/lists";
import { stylesOf } from "./docx/look";
import { DocxStory } from "./docx/story";
import { OdfStory } from "./odf/story";
import { OdfStyles } from "./odf/styles";
import type { DocumentFile, DocumentRead, ReaderTools } from "../reader";
import { writtenImages } from "./package";

const maxGap = 20;
const isOn = (value: string | undefined): boolean => value === "1";

function hiddenColumns(table: Element): ReadonlySet<number> {
  const hidden = new Set<number>();
  let column = 0;
  for (const { attributes } of all(table, "Column")) {
    column = Number(attributes.get("Index")) || column + 1;
    const span = Math.min(Number(attributes.get("Span")) || 0, 1_000);
    if (isOn(attributes.get("Hidden")) || attributes.get("Width") === "0")
      for (let next = column; next <= column + span && hidden.size < 20_000; next++) hidden.add(next);
    column += span;
  }
  return hidden;
}

type Formats = ReadonlyMap<string, CellFormat>;

function formatsOf(root: Element): Formats {
  return new Map(
    at(root, "Styles/Style").flatMap((style) => {
      const code = at(style, "NumberFormat")[0]?.attributes.get("Format");
      return code === undefined ? [] : [[style.attributes.get("ID") ?? "", formatOfCode(code)]];
    }),
  );
}

function textOf(cell: Element, format: CellFormat): string {
  const [data] = all(cell, "Data");
  if (data === undefined) return "";
  const text = oneLine(
    data.text +
      below(data, "B", "I", "U", "Font", "Span", "S")
        .map((each) => each.text)
        .join(""),
  );
  const shown = data.attributes.get("Type") === "Number" ? shownNumber(text, format) : shownText(text, format);
  const notes = at(cell, "Comment/Data").map((each) => oneLine(each.text));
  return [shown, ...notes].filter((each) => each !== "").join(" ");
}

/** Writes the rows of an Excel 2003 XML workbook as lines, hidden ones apart. */
function spreadsheetLines(xml: string, flow: Flow): ReasonCode[] {
  const { root, faults, cut } = treeOf(xml);
  const formats: Formats = root === null ? new Map() : formatsOf(root);
  for (const sheet of root === null ? [] : all(root, "Worksheet")) {
    const isHidden = /^Sheet(?:Very)?Hidden$/.test(valueAt(sheet, "WorksheetOptions/Visible"));
    flow.line(sheet.attributes.get("Name") ?? "", isHidden);
    for (const table of all(sheet, "Table")) {
      const columns = hiddenColumns(table);
      for (const row of all(table, "Row")) {
        const unseen = isHidden || isOn(row.attributes.get("Hidden")) || row.attributes.get("Height") === "0";
        putRow(row, flow, formats, (column) => unseen || columns.has(column));
      }
    }
  }
  return [...(faults.damaged ? (["damaged"] as const) : []), ...(cut ? (["tooLarge"] as const) : [])];
}

function putRow(row: Element, flow: Flow, formats: Formats, isHidden: (column: number) => boolean): void {
  let column = 0;
  const last = { shown: 0, unseen: 0 };
  for (const cell of all(row, "Cell")) {
    column = Number(cell.attributes.get("Index")) || column + 1;
    const style = cell.attributes.get("StyleID") ?? row.attributes.get("StyleID") ?? "Default";
    const text = textOf(cell, formats.get(style) ?? []);
    if (text === "") continue;
    const hidden = isHidden(column);
    const line = hidden ? "unseen" : "shown";
    const gap = last[line] === 0 ? 0 : Math.min(Math.max(column - last[line], 1), maxGap);
    flow.text(cellGap.repeat(gap) + text, hidden);
    last[line] = column;
  }
  flow.endLine();
}

const sampled = 4_000;
type Reader = (xml: string, flow: Flow, isLate: () => boolean) => ReasonCode[];

const readWord: Reader = (xml, flow, isLate) => {
  const { root, cut } = treeOf(xml);
  if (cut) flow.report();
  const lists = new Lists(root);
  const codes = new DocxStory(flow, stylesOf(null), lists, isLate).read(xml);
  flow.add(lists.others());
  return codes;
};

const readOdf: Reader = (xml, flow, isLate) => {
  const styles = new OdfStyles();
  const story = new OdfStory(flow, styles, isLate);
  const codes = story.read(xml);
  flow.add(styles.others());
  return story.linked ? [...codes, "picturesNotRead"] : codes;
};

/** Readers by root element and namespace. */
const KINDS: readonly (readonly [root: RegExp, namespace: string, read: Reader])[] = [
  // Excel 2003; accounting programs write it as .xls.
  [/<(?:\w{1,20}:)?Workbook\s/, "urn:schemas-microsoft-com:office:spreadsheet", spreadsheetLines],
  // Word 2003, and packages in one file.
  [/<(?:w:wordDocument|pkg:package)\s/, "", readWord],
  // OpenDocument in one file: .fodt, .fods.
  [/<office:document\s/, "", readOdf],
];

/** Reads office documents that are a single XML file; null for any other XML. */
export function readFlat({ name }: DocumentFile, xml: string, { limits, isLate }: ReaderTools): DocumentRead | null {
  const start = xml.slice(0, sampled);
  const kind = KINDS.find(([root, namespace]) => root.test(start) && start.includes(namespace));
  if (kind === undefined) return null;
  const flow = new Flow(limits.characters);
  const codes = kind[2](xml, flow, isLate);
  const { texts, cut } = flow.texts(name);
  const { files, more } = writtenImages(xml, name);
  const all = new Set([...codes, ...(cut ? (["tooLarge"] as const) : []), ...(more ? (["tooMany"] as const) : [])]);
  return { texts, notes: [], missing: [...all].map((code) => ({ code, detail: name })), files };
}
