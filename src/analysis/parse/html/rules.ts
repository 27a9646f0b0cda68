import type { Element } from "./element";

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
