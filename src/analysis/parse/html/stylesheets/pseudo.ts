import { parse, type DataType, type Selector as Token } from "css-what";
import type { Budget, Element, Selector, Test } from "../element";

type Reader = (selector: readonly Token[]) => Selector | null;

const PLACES: ReadonlyMap<string, string> = new Map([
  ["first-child", "1"],
  ["last-child", "1"],
  ["first-of-type", "1"],
]);

function placeOfType(element: Element, budget: Budget): number {
  let place = 1;
  for (let other = element.previous; other !== null && --budget.left > 0; other = other.previous)
    if (other.name === element.name) place++;
  return place;
}

/** `an+b`, `odd`, `even` (CSS Syntax 3, section 6). */
function isNth(place: number, formula: string): boolean {
  const text = formula.replace(/\s+/g, "").replace("odd", "2n+1").replace("even", "2n");
  const [, step, offset = ""] = /^(?:([+-]?\d{0,6})n)?([+-]?\d{0,6})$/.exec(text) ?? [];
  const b = offset === "" ? 0 : parseInt(offset, 10);
  if (step === undefined) return place === b;
  const a = /\d/.test(step) ? parseInt(step, 10) : step === "-" ? -1 : 1;
  return a === 0 ? place === b : (place - b) % a === 0 && (place - b) / a >= 0;
}

/** The test of a pseudo-class on a page at rest; null where it holds for nothing, or isn't told. */
export function byPseudo(kind: string, data: DataType, readInner: Reader): Test | null {
  const formula = PLACES.get(kind) ?? (typeof data === "string" ? data : "");
  switch (kind) {
    case "root":
    case "scope":
      return ({ parent }) => parent === null;
    case "link":
    case "any-link":
      return ({ name, attributes }) => name === "a" && attributes.has("href");
    case "first-child":
    case "nth-child":
      return ({ place }) => isNth(place, formula);
    case "last-child":
    case "nth-last-child":
      return ({ place, siblings }) => siblings > 0 && isNth(siblings - place + 1, formula);
    case "only-child":
      return ({ place, siblings }) => place === 1 && siblings === 1;
    case "first-of-type":
    case "nth-of-type":
      return (element, budget) => isNth(placeOfType(element, budget), formula);
    case "not":
    case "is":
    case "where":
    case "matches":
    case "-webkit-any":
      // css-what knows the standard's names for lists alone.
      return among(typeof data === "string" ? parse(data) : (data ?? []), kind !== "not", readInner);
    default:
      return null;
  }
}

function among(selectors: readonly (readonly Token[])[], wanted: boolean, readInner: Reader): Test | null {
  if (selectors.length === 0) return null;
  const read = selectors.slice(0, 20).map(readInner);
  return (element, budget) => read.some((selector) => selector?.matches(element, budget) === true) === wanted;
}
