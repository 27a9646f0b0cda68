import { cellGap } from "../../bidi";
import type { DocumentReader } from "../../reader";
import { below, oneLine, type Element } from "../../xml/tree";
import { drawnLines, noteLinkedImages, drawingLines } from "../drawing";
import { enclosedFiles, Package, mainPart, relationsOf, readOf, type Relation } from "../package";
import { Flow } from "../flow";
import { sheetsOf, sharedStrings } from "./book";
import type { Book } from "./cells";
import { Sheet } from "./sheet";
import { stylesOf } from "./styles";

const maxSheets = 200;

function put(flow: Flow, lines: readonly string[], hidden: boolean): void {
  for (const line of lines) {
    if (oneLine(line) === "") continue;
    flow.text(line, hidden);
    flow.endLine();
  }
}

function commentLines(root: Element): string[] {
  return below(root, "comment", "threadedComment").map((comment) =>
    oneLine(
      below(comment, "t", "text")
        .map(({ text }) => text)
        .join(""),
    ),
  );
}

function boxLines(root: Element): string[] {
  return below(root, "textbox").map((box) =>
    oneLine(
      below(box, "div", "font", "span", "p", "b")
        .map(({ text }) => text)
        .join(""),
    ),
  );
}

const headerText = (codes: string): string =>
  codes.replace(/&(?:"[^"]{0,200}"|\d{1,3}|K[0-9A-Fa-f]{6}|[A-Za-z])/g, " ").replaceAll("&&", "&");

function beside(from: Package, flow: Flow, path: string, hidden: boolean): Relation[] {
  const own = relationsOf(from, path);
  const all = [...own];
  for (const { type, target, external } of own) {
    if (external && type === "hyperlink") flow.link(target);
    if (external || !/^(?:comments|threadedComment|drawing|vmlDrawing)$/.test(type)) continue;
    const root = from.tree(target);
    if (root === null) continue;
    if (type === "vmlDrawing") {
      // Images in the page header, buttons; a comment's box is empty here.
      all.push(...relationsOf(from, target));
      put(flow, boxLines(root), hidden);
      continue;
    }
    if (type !== "drawing") {
      put(flow, commentLines(root), hidden);
      continue;
    }
    const lines = drawingLines(root, cellGap);
    put(flow, lines.visible, hidden);
    put(flow, lines.hidden, true);
    const drawn = relationsOf(from, target);
    put(flow, drawnLines(from, drawn, cellGap), hidden);
    noteLinkedImages(from, drawn);
    all.push(...drawn);
  }
  return all;
}

/** Reads workbooks (ECMA-376, ISO 29500): rows with saved values as formatted. Keeps hidden ones apart. */
export const readXlsx: DocumentReader = async (file, tools) => {
  const from = new Package(file, tools);
  const flow = new Flow(tools.limits.characters);
  const main = mainPart(from, /^xl\/workbook\d{0,3}\.xml$/) ?? "xl/workbook.xml";
  const relations = relationsOf(from, main);
  const pathOf = (type: string, usual: string): string => relations.find((each) => each.type === type)?.target ?? usual;
  const { strings } = sharedStrings(from.xml(pathOf("sharedStrings", "xl/sharedStrings.xml")), flow.report);
  const { cells, conditional } = stylesOf(from.tree(pathOf("styles", "xl/styles.xml")));
  const book: Book = { strings, styles: cells };
  const sheets = sheetsOf(from, main, relations);
  const all: Relation[] = [];
  for (const [at, { name, path, hidden }] of sheets.slice(0, maxSheets).entries()) {
    tools.progress(at + 1, sheets.length);
    const xml = from.xml(path);
    if (xml === null) continue;
    put(flow, [name], hidden);
    const sheet = new Sheet(flow, book, tools.isLate, hidden);
    for (const fault of sheet.read(xml)) from.fault(fault);
    put(flow, [...new Set(sheet.tips), ...sheet.headers.map(headerText)], hidden);
    all.push(...beside(from, flow, path, hidden));
  }
  put(flow, conditional, false);
  if (sheets.length > maxSheets) from.fault("tooMany");
  if (sheets.length === 0) from.fault("damaged");
  return readOf(from, flow, enclosedFiles(from, all));
};
