import { cellGap } from "../../bidi";
import type { DocumentReader } from "../../reader";
import { below, oneLine, textBelow, type Element } from "../../xml/tree";
import { drawnLines, noteLinkedImages, drawingLines } from "../drawing";
import { enclosedFiles, Package, relationsOf, readOf, type Relation } from "../package";
import { Flow } from "../flow";
import { bookOf } from "./book";
import { Sheet } from "./sheet";

const maxSheets = 200;

function put(flow: Flow, lines: readonly string[], hidden: boolean): void {
  for (const line of lines) if (oneLine(line) !== "") flow.line(line, hidden);
}

const commentLines = (root: Element): string[] =>
  below(root, "comment", "threadedComment").map((comment) => textBelow(comment, "t", "text"));

const boxLines = (root: Element): string[] =>
  below(root, "textbox").map((box) => textBelow(box, "div", "font", "span", "p", "b"));

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
    } else if (type !== "drawing") put(flow, commentLines(root), hidden);
    else {
      const lines = drawingLines(root, cellGap);
      put(flow, lines.visible, hidden);
      put(flow, lines.hidden, true);
      const drawn = relationsOf(from, target);
      put(flow, drawnLines(from, drawn, cellGap), hidden);
      noteLinkedImages(from, drawn);
      all.push(...drawn);
    }
  }
  return all;
}

/** Reads workbooks (ECMA-376, ISO 29500): rows with saved values as formatted. Keeps hidden ones apart. */
export const readXlsx: DocumentReader = async (file, tools) => {
  const from = new Package(file, tools);
  const flow = new Flow(tools.limits.characters);
  const book = bookOf(from, flow.report);
  const { sheets, conditional } = book;
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
