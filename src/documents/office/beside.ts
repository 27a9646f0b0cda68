import { bounded } from "../../codecs";
import { below, oneLine, type Element } from "../xml/tree";
import { drawingLines } from "./drawing";
import type { Package } from "./package";
import type { Relation } from "./relations";

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
