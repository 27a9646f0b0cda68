import { bounded } from "../../codecs";
import { below, oneLine, type Element } from "../xml/tree";
import { drawingLines } from "./drawing";
import type { Package } from "./package";
import type { Relation } from "./relations";

/** Relations to parts that are drawn in the midst of a document and hold words of their own. */
const DRAWN = /^(?:chart|chartEx|diagramData)$/;
const mostParts = 200;

/** Names and values of a chart, which stand in its legend and along its axes: words with a few digits, as an account has. */
function labelsOf(root: Element | null): string[] {
  const values = root === null ? [] : below(root, "v").map(({ text }) => oneLine(text));
  return values.filter((text) => /[^\d.,E+-]/i.test(text) || text.length > 7);
}

/** What charts and diagrams (SmartArt) beside a part say, a line each. More of them than are read is a fault of the package. */
export function drawnLines(from: Package, relations: readonly Relation[], gap: string): string[] {
  const parts = new Map(
    relations.filter(({ type, external }) => !external && DRAWN.test(type)).map((one) => [one.target, one.type]),
  );
  return bounded([...parts], mostParts, () => from.fault("tooMany")).flatMap(([path, type]) => {
    const root = from.tree(path);
    // Before what is hidden is taken out of the tree.
    const labels = type === "diagramData" ? [] : labelsOf(root);
    return [...drawingLines(root, gap).visible, ...labels];
  });
}

/**
 * Notes where an image is only linked to, from somewhere else: a person who opens the document sees it, and what it shows
 * isn't known.
 */
export function noteLinkedImages(from: Package, relations: readonly Relation[]): void {
  if (relations.some(({ type, external }) => external && type === "image")) from.fault("picturesNotRead");
}
