import { below, oneLine, type Element } from "../xml/tree";
import { bounded } from "../../codecs";
import type { Package, Relation } from "./package";

function paragraph(element: Element): string {
  return oneLine(
    below(element, "t", "br", "tab")
      .map((each) => (each.name === "t" ? each.text : " "))
      .join(""),
  );
}

function linesIn(root: Element, gap: string): string[] {
  const lines: string[] = [];
  const inTables = new Set<Element>();
  for (const element of below(root, "tr", "p")) {
    if (inTables.has(element)) continue;
    if (element.name === "p") {
      lines.push(paragraph(element));
      continue;
    }
    const cells = element.children.filter(({ name }) => name === "tc").map((cell) => below(cell, "p"));
    for (const cell of cells) for (const each of cell) inTables.add(each);
    const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    const texts = cells.map((cell) => cell.map(paragraph));
    for (let row = 0; row < height; row++) lines.push(texts.map((cell) => cell[row] ?? "").join(gap));
  }
  return lines.filter((line) => line.trim() !== "");
}

/** Texts of a drawing or slide (ECMA-376 part 1, section 21). @param behind Leaves out placeholders, which slides fill. */
export function drawingLines(
  root: Element | null,
  gap: string,
  behind = false,
): { visible: string[]; hidden: string[] } {
  if (root === null) return { visible: [], hidden: [] };
  const shapes = below(root, "sp", "graphicFrame", "cxnSp");
  if (behind) for (const shape of shapes) if (below(shape, "ph").length > 0) shape.children.length = 0;
  const isHidden = (shape: Element): boolean =>
    below(shape, "cNvPr").some(({ attributes }) => /^(?:1|true)$/.test(attributes.get("hidden") ?? ""));
  const unseen = shapes.filter(isHidden);
  const hidden = unseen.flatMap((shape) => linesIn(shape, gap));
  for (const shape of unseen) shape.children.length = 0;
  return { visible: linesIn(root, gap), hidden };
}

const DRAWN = /^(?:chart|chartEx|diagramData)$/;
const maxParts = 200;

function labelsOf(root: Element | null): string[] {
  const values = root === null ? [] : below(root, "v").map(({ text }) => oneLine(text));
  return values.filter((text) => /[^\d.,E+-]/i.test(text) || text.length > 7);
}

/** Texts of the charts and diagrams (SmartArt) of a part, one per line. */
export function drawnLines(from: Package, relations: readonly Relation[], gap: string): string[] {
  const parts = new Map(
    relations.filter(({ type, external }) => !external && DRAWN.test(type)).map((one) => [one.target, one.type]),
  );
  return bounded([...parts], maxParts, () => from.fault("tooMany")).flatMap(([path, type]) => {
    const root = from.tree(path);
    // Before hidden shapes are removed from the tree.
    const labels = type === "diagramData" ? [] : labelsOf(root);
    return [...drawingLines(root, gap).visible, ...labels];
  });
}

/** Reports images that are only linked: a person who opens the document sees them, and their content is unknown. */
export function noteLinkedImages(from: Package, relations: readonly Relation[]): void {
  if (relations.some(({ type, external }) => external && type === "image")) from.fault("picturesNotRead");
}
