import {
  AttributeAction,
  isTraversal,
  parse,
  SelectorType,
  type AttributeSelector,
  type Selector as Token,
} from "css-what";
import { splitOutside } from "../cssText";
import type { Budget, Element, Selector, Test } from "../element";
import { byPseudo } from "./pseudo";

/** A simple selector: what it asks, and its place in the specificity: 0 an id, 1 a class, 2 a tag, 3 none. */
interface Part {
  readonly test: Test;
  readonly rank: 0 | 1 | 2 | 3;
  readonly key?: string;
}

interface Compound {
  readonly combinator: SelectorType | null;
  readonly parts: readonly Part[];
}

const { Descendant, Child, Adjacent, Sibling } = SelectorType;
const COMBINATORS: ReadonlySet<SelectorType | null> = new Set([null, Descendant, Child, Adjacent, Sibling]);
const MAX_PARTS = 40;
const MAX_NESTING = 3;
const MAX_ATTRIBUTE_NAME = 60;
const MAX_ATTRIBUTE_VALUE = 300;
const MALFORMED = /[.#:](?:[^\w\x80-\uffff:-]|\d|$)|=\s{0,9}[\d\]]|[^\w\s\x80-\uffff.#:,>+~*|=^$()[\]-]/;

/** Reads one selector, lower case. Null where it means nothing on a page at rest, or a browser ignores its rule. */
export function readSelector(written: string): Selector | null {
  // Escapes and strings may hold any character.
  if (MALFORMED.test(written.replace(/\\[^]/g, "_").replace(/"[^"]*"|'[^']*'/g, "_"))) return null;
  try {
    const [tokens, more] = parse(written);
    return tokens === undefined || more !== undefined ? null : selectorOf(tokens, 0);
  } catch {
    return null;
  }
}

function selectorOf(tokens: readonly Token[], nesting: number): Selector | null {
  const compounds: { combinator: SelectorType | null; parts: Part[] }[] = [{ combinator: null, parts: [] }];
  for (const token of tokens) {
    const compound = compounds.at(-1);
    if (isTraversal(token)) compounds.push({ combinator: token.type, parts: [] });
    else {
      const part = partOf(token, compound?.parts.length === 0, nesting);
      if (part === null) return null;
      compound?.parts.push(part);
    }
  }
  const fits = ({ combinator, parts }: Compound) =>
    COMBINATORS.has(combinator) && parts.length > 0 && parts.length <= MAX_PARTS;
  if (compounds.length > MAX_PARTS || !compounds.every(fits)) return null;
  const keys = compounds.at(-1)?.parts.flatMap(({ key }) => key ?? []) ?? [];
  const all = compounds.flatMap(({ parts }) => parts);
  const [ids = 0, classes = 0, tags = 0] = [0, 1, 2].map((rank) => all.filter((part) => part.rank === rank).length);
  return {
    key: keys.find((key) => key.startsWith("#")) ?? keys.find((key) => key.startsWith(".")) ?? keys[0] ?? "*",
    specificity: Math.min(15, ids) * 256 + Math.min(15, classes) * 16 + Math.min(15, tags),
    matches: (element, budget) => isMeant(compounds, element, budget),
  };
}

function partOf(token: Token, first: boolean, nesting: number): Part | null {
  // A message declares no namespaces.
  if ("namespace" in token && token.namespace !== null && token.namespace !== "*") return null;
  if (token.type === SelectorType.Universal) return first ? { test: () => true, rank: 3 } : null;
  if (token.type === SelectorType.Tag)
    return first ? { test: ({ name }) => name === token.name, rank: 2, key: token.name } : null;
  if (token.type === SelectorType.Attribute) return byAttribute(token);
  if (token.type !== SelectorType.Pseudo || nesting > MAX_NESTING) return null;
  const test = byPseudo(token.name, token.data, (inner) => selectorOf(inner, nesting + 1));
  return test && { test, rank: 1 };
}

const COMPARISONS: Readonly<Partial<Record<AttributeAction, (value: string, wanted: string) => boolean>>> = {
  [AttributeAction.Exists]: () => true,
  [AttributeAction.Equals]: (value, wanted) => value === wanted,
  [AttributeAction.Element]: (value, wanted) => value.split(/\s+/).includes(wanted),
  [AttributeAction.Hyphen]: (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  [AttributeAction.Start]: (value, wanted) => wanted !== "" && value.startsWith(wanted),
  [AttributeAction.End]: (value, wanted) => wanted !== "" && value.endsWith(wanted),
  [AttributeAction.Any]: (value, wanted) => wanted !== "" && value.includes(wanted),
};

function byAttribute({ name, action, value, ignoreCase }: AttributeSelector): Part | null {
  const wanted = value.toLowerCase();
  if (ignoreCase === "quirks")
    return name === "id"
      ? { test: ({ attributes }) => attributes.get("id")?.toLowerCase() === wanted, rank: 0, key: `#${wanted}` }
      : { test: ({ classes }) => classes.includes(wanted), rank: 1, key: `.${wanted}` };
  const holds = COMPARISONS[action];
  if (holds === undefined || name.length > MAX_ATTRIBUTE_NAME || wanted.length > MAX_ATTRIBUTE_VALUE) return null;
  const test: Test = ({ attributes }, budget) => {
    const found = attributes.get(name)?.slice(0, 2_000).toLowerCase();
    budget.left -= (found?.length ?? 0) >> 6;
    return found !== undefined && holds(found, wanted);
  };
  return { test, rank: 1 };
}

function isMeant(compounds: readonly Compound[], element: Element, budget: Budget): boolean {
  const from = (at: number, one: Element): boolean => {
    const compound = compounds[at];
    if (compound === undefined || --budget.left < 0 || !compound.parts.every(({ test }) => test(one, budget)))
      return false;
    if (at === 0) return true;
    const { combinator } = compound;
    const next = (from: Element) => (combinator === Adjacent || combinator === Sibling ? from.previous : from.parent);
    for (let other = next(one); other !== null; other = next(other)) {
      if (from(at - 1, other)) return true;
      if (combinator === Child || combinator === Adjacent || budget.left < 0) return false;
    }
    return false;
  };
  return from(compounds.length - 1, element);
}

/** The selectors of a rule inside a rule (CSS Nesting 1). */
export function inside(outer: string, head: string): string {
  const around = outer.includes(",") ? `:is(${outer})` : outer;
  return splitOutside(head, ",")
    .slice(0, 20)
    .map((one) => (one.includes("&") ? one.replace("&", around) : `${around} ${one}`))
    .join(",")
    .slice(0, 5_000);
}
