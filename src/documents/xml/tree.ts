import { attributesOf } from "./attributes";
import { markupOf, type Faults } from "./markup";
import { Nesting } from "./nesting";

/** An element of XML, its name without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  /** Its own text, that of its children not counted. */
  text: string;
}

/** A document as a tree, as far as it was read. */
export interface Tree {
  readonly root: Element | null;
  readonly faults: Faults;
  /** Were there more elements than are kept? */
  readonly cut: boolean;
}

/** Elements within each other; what is deeper counts as children of the deepest. */
const deepest = 200;
/** How much of a document is taken. */
interface Bounds {
  readonly elements: number;
  /** Tags and texts between them: of a document whose tags mostly close nothing. */
  readonly pieces: number;
}

/** An invoice of ten thousand lines has this many elements. */
const usual: Bounds = { elements: 300_000, pieces: 3_000_000 };

const noAttributes: ReadonlyMap<string, string> = new Map();

/** The tree of a document. A tag that closes nothing is passed over; one that was never closed ends with its parent. */
export function treeOf(text: string, most = usual): Tree {
  const faults: Faults = { damaged: false, entities: false };
  const top: Element = { name: "", attributes: noAttributes, children: [], text: "" };
  const open = new Nesting<Element>(deepest);
  let elements = 0;
  let pieces = 0;
  for (const piece of markupOf(text, faults)) {
    const last = open.last ?? top;
    if (pieces++ >= most.pieces) return { root: top.children[0] ?? null, faults, cut: true };
    if (piece.kind === "text") last.text += piece.text;
    else if (piece.kind === "open") {
      if (elements++ >= most.elements) return { root: top.children[0] ?? null, faults, cut: true };
      const element: Element = { name: piece.name, attributes: attributesOf(piece.tag), children: [], text: "" };
      last.children.push(element);
      if (!piece.empty) open.push(element);
    } else {
      const ended = open.closing(piece.name);
      faults.damaged ||= ended !== 1 && ended !== 0;
      for (let count = ended ?? 0; count > 0; count--) open.pop();
    }
  }
  if (open.length > 0) faults.damaged = true;
  return { root: top.children[0] ?? null, faults, cut: false };
}

/** The children of that name. */
export function all({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.name === name);
}

/** The elements at the end of a path of names, all of them. */
export function at(element: Element, path: string): readonly Element[] {
  let found: readonly Element[] = [element];
  for (const name of path.split("/")) found = found.flatMap((each) => all(each, name));
  return found;
}

/** The text of the first element of a path that has one, on one line; empty where there is none. */
export function valueAt(element: Element, path: string): string {
  for (const each of at(element, path)) {
    const value = oneLine(each.text);
    if (value !== "") return value;
  }
  return "";
}

/** Text with its white space made single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** All elements of one of these names below an element, in the order of the document; what is within one counts too. */
export function below(element: Element, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next !== element && names.includes(next.name)) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child !== undefined) open.push(child);
    }
  }
  return found;
}
