/** An element as selectors ask for it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly classes: readonly string[];
  readonly parent: Element | null;
  readonly previous: Element | null;
  readonly place: number;
  /** Elements inside its parent, where it was counted before; 0 where it wasn't. */
  readonly siblings: number;
}

/** The body that is around everything, written or not. */
export const BODY: Element = {
  name: "body",
  attributes: new Map(),
  classes: [],
  parent: { name: "html", attributes: new Map(), classes: [], parent: null, previous: null, place: 1, siblings: 1 },
  previous: null,
  place: 2,
  siblings: 2,
};

/** What finding the meant elements may still cost. */
export interface Budget {
  left: number;
}

/** A selector, ready to be asked. */
export interface Selector {
  readonly key: string;
  /** By CSS Selectors 4, section 17, in one number below 4096. */
  readonly specificity: number;
  readonly matches: Test;
}

/** Decides whether an element is one that a selector means. */
export type Test = (element: Element, budget: Budget) => boolean;
const MAX_CLASSES = 20;

/** The class names of an element. */
export function classesOf(attributes: ReadonlyMap<string, string>): readonly string[] {
  const written = attributes.get("class");
  if (written === undefined) return [];
  return written
    .slice(0, 2_000)
    .toLowerCase()
    .split(/\s+/, MAX_CLASSES)
    .filter((name) => name !== "");
}

/** One value with what decides between it and another: importance, specificity, order. */
export interface Declared {
  readonly value: string;
  readonly weight: number;
}

/** Property to value, both lower case. Only what decides whether and where text is seen. */
export type Declarations = ReadonlyMap<string, Declared>;
/** One unit of specificity. */
export const SPECIFIC = 2 ** 20;

/** Puts those that weigh as much or more over the others. */
export function merge(from: Declarations, into: Map<string, Declared>, weight: number): void {
  for (const [property, { value, weight: own }] of from)
    if (own + weight >= (into.get(property)?.weight ?? 0)) into.set(property, { value, weight: own + weight });
}

/** The rules of a page's style elements. */
export interface Rules {
  readonly empty: boolean;
  readonly cut: boolean;
  collect(element: Element, into: Map<string, Declared>): void;
}

/** What must be known of a page before its first line: its rules, and how many elements are in each. */
export interface Prepared {
  readonly rules: Rules;
  /** Elements inside each element, by its number in the order of their starts; the first is what is around all. */
  readonly inside: readonly number[];
}

/** A page without a style element. */
export const UNRULED: Prepared = { rules: { empty: true, cut: false, collect: () => undefined }, inside: [] };
