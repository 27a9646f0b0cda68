import { attributesOf, markupOf, noFaults, type Faults } from "./markup";

/** Open elements, innermost last. */
export class Nesting<T extends { readonly name: string }> {
  readonly #open: T[] = [];
  readonly #counts = new Map<string, number>();
  #beyond = 0;

  /** @param maxDepth maximum depth kept; deeper elements count as part of the last one */
  constructor(private readonly maxDepth: number) {}

  get last(): T | undefined {
    return this.#open.at(-1);
  }

  get length(): number {
    return this.#open.length;
  }

  before(steps: number): T | undefined {
    return this.#open.at(-1 - steps);
  }

  push(element: T): boolean {
    if (this.#open.length >= this.maxDepth) {
      this.#beyond++;
      return false;
    }
    this.#open.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
    return true;
  }

  pop(): T | undefined {
    const element = this.#open.pop();
    if (element !== undefined) this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    return element;
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  closing(name: string): number | null {
    if (this.#beyond > 0) {
      this.#beyond--;
      return 0;
    }
    if (!this.has(name)) return null;
    let at = this.#open.length - 1;
    while (at >= 0 && this.#open[at]?.name !== name) at--;
    return this.#open.length - at;
  }

  change(name: string, changed: (element: T) => T): void {
    if (!this.has(name)) return;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const element = this.#open[at];
      if (element === undefined) return;
      this.#open[at] = changed(element);
      if (element.name === name) return;
    }
  }
}

/** An XML element, by local name. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

type Tree = { readonly root: Element | null; readonly faults: Faults; readonly cut: boolean };

/** Depth kept; deeper elements become children of the deepest. */
const maxDepth = 200;
interface Bounds {
  readonly elements: number;
  /** Tags and texts: mostly unmatched tags are cheap otherwise. */
  readonly pieces: number;
}

const usual: Bounds = { elements: 300_000, pieces: 3_000_000 };
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Parses a document. Ignores unmatched end tags; unclosed elements end with their parent. */
export function treeOf(text: string, max = usual): Tree {
  const faults = noFaults();
  const top: Element = { name: "", attributes: noAttributes, children: [], text: "" };
  const open = new Nesting<Element>(maxDepth);
  let elements = 0;
  let pieces = 0;
  for (const piece of markupOf(text, faults)) {
    const last = open.last ?? top;
    if (pieces++ >= max.pieces) return { root: top.children[0] ?? null, faults, cut: true };
    if (piece.kind === "text") last.text += piece.text;
    else if (piece.kind === "open") {
      if (elements++ >= max.elements) return { root: top.children[0] ?? null, faults, cut: true };
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

/** Children by name. */
export function all({ children }: Element, name: string): readonly Element[] {
  return children.filter((child) => child.name === name);
}

/** All elements at a path of names. */
export function at(element: Element, path: string): readonly Element[] {
  let found: readonly Element[] = [element];
  for (const name of path.split("/")) found = found.flatMap((each) => all(each, name));
  return found;
}

/** First nonempty text at a path, on one line; else "". */
export function valueAt(element: Element, path: string): string {
  for (const each of at(element, path)) {
    const value = oneLine(each.text);
    if (value !== "") return value;
  }
  return "";
}

/** Collapses white space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** All descendants with one of these names, in document order, nested ones included. */
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

/** Texts of descendants with these names, on one line. */
export const textBelow = (element: Element, ...names: readonly string[]): string =>
  oneLine(
    below(element, ...names)
      .map(({ text }) => text)
      .join(""),
  );
