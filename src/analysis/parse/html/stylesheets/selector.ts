import { splitOutside, unescaped } from "../cssText";
import type { Budget, Element, Selector, Test } from "../element";
import { byPseudo } from "./pseudo";

/** The tests between two combinators. */
interface Compound {
  readonly combinator: string;
  readonly tests: readonly Test[];
  readonly key: string;
  /** Ids, classes and tags. */
  readonly counts: readonly [number, number, number];
}

const NAME = /^([.#]?)((?:\\[\da-f]{1,6}\s?|\\[^\n]|[\w-]|[^\0-\x7f]){1,200}|\*)/;
const ATTRIBUTE =
  /^\[\s{0,9}([\w:-]{1,60})\s{0,9}(?:([~|^$*]?)=\s{0,9}("[^"]{0,300}"|'[^']{0,300}'|[^\]\s"']{1,300})\s{0,9}[is]?\s{0,9})?\]/;
const PSEUDO = /^:([a-z-]{1,30})/;
/** A space behind an escape belongs to it. */
const ESCAPE = /^\\[\da-f]{1,6}(?=\s)/;
const MAX_PARTS = 40;
const MAX_NESTING = 3;

/**
 * Reads one selector, lower case. Null where it means nothing on a page at rest (`:hover`), asks for what comes later
 * (`:has()`), or isn't one.
 */
export function readSelector(written: string, nesting = 0): Selector | null {
  const compounds = pieces(written.trim()).map(([combinator, text]) => readCompound(combinator, text, nesting));
  const last = compounds.at(-1);
  if (last === undefined || last === null || compounds.length > MAX_PARTS) return null;
  const read = compounds.filter((compound) => compound !== null);
  if (read.length < compounds.length) return null;
  const [ids, classes, tags] = [0, 1, 2].map((at) =>
    Math.min(
      15,
      read.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
    ),
  );
  return {
    key: last.key,
    specificity: (ids ?? 0) * 256 + (classes ?? 0) * 16 + (tags ?? 0),
    matches: (element, budget) => isMeant(read, element, budget),
  };
}

/** The parts of a selector, each behind its combinator. */
function pieces(selector: string): [string, string][] {
  const found: [string, string][] = [];
  let combinator = "";
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= selector.length; at++) {
    const character = selector[at] ?? " ";
    if (character === "\\") at += ESCAPE.exec(selector.slice(at, at + 8))?.[0].length ?? 1;
    else if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth--;
    else if (depth <= 0 && /[\s>+~]/.test(character)) {
      if (at > start) {
        found.push([combinator, selector.slice(start, at)]);
        combinator = " ";
      }
      if (/\S/.test(character)) combinator = character;
      start = at + 1;
    }
  }
  return found;
}

function readCompound(combinator: string, text: string, nesting: number): Compound | null {
  const tests: Test[] = [];
  const counts: [number, number, number] = [0, 0, 0];
  let key = "*";
  let rest = text;
  while (rest !== "") {
    const [named = "", mark = "", name = ""] = NAME.exec(rest) ?? [];
    const [attributed = "", attribute = "", how, value = ""] = ATTRIBUTE.exec(rest) ?? [];
    const [pseudo = "", kind = ""] = PSEUDO.exec(rest) ?? [];
    const args =
      pseudo !== "" && rest[pseudo.length] === "(" ? splitOutside(rest.slice(pseudo.length + 1), ")")[0] : undefined;
    const length = named.length + attributed.length + pseudo.length + (args === undefined ? 0 : args.length + 2);
    if (length === 0 || tests.length > MAX_PARTS) return null;
    if (named !== "" && name !== "*") {
      const plain = unescaped(name);
      tests.push(byName(mark, plain));
      counts[mark === "#" ? 0 : mark === "." ? 1 : 2]++;
      if (mark === "#" || key === "*" || (mark === "." && !key.startsWith("#"))) key = mark + plain;
    } else if (named === "") {
      const test =
        attributed !== ""
          ? byAttribute(attribute, how, value)
          : nesting > MAX_NESTING
            ? null
            : byPseudo(kind, args, (inner) => readSelector(inner, nesting + 1));
      if (test === null) return null;
      tests.push(test);
      counts[1]++;
    }
    rest = rest.slice(length);
  }
  return { combinator, tests, key, counts };
}

function byName(mark: string, name: string): Test {
  if (mark === "#") return ({ attributes }) => attributes.get("id")?.toLowerCase() === name;
  if (mark === ".") return ({ classes }) => classes.includes(name);
  return (element) => element.name === name;
}

function byAttribute(name: string, how: string | undefined, written: string): Test {
  const wanted = unescaped(/^["']/.test(written) ? written.slice(1, -1) : written);
  return ({ attributes }, budget) => {
    const value = attributes.get(name)?.slice(0, 2_000).toLowerCase();
    budget.left -= (value?.length ?? 0) >> 6;
    if (value === undefined || how === undefined) return value !== undefined;
    if (how === "") return value === wanted;
    if (how === "~") return value.split(/\s+/).includes(wanted);
    if (how === "|") return value === wanted || value.startsWith(`${wanted}-`);
    if (wanted === "") return false;
    if (how === "^") return value.startsWith(wanted);
    return how === "$" ? value.endsWith(wanted) : value.includes(wanted);
  };
}

function isMeant(compounds: readonly Compound[], element: Element, budget: Budget): boolean {
  const from = (at: number, one: Element): boolean => {
    const compound = compounds[at];
    if (compound === undefined || --budget.left < 0 || !compound.tests.every((test) => test(one, budget))) return false;
    if (at === 0) return true;
    const { combinator } = compound;
    const next = (from: Element) => (combinator === "+" || combinator === "~" ? from.previous : from.parent);
    for (let other = next(one); other !== null; other = next(other)) {
      if (from(at - 1, other)) return true;
      if (combinator === ">" || combinator === "+" || budget.left < 0) return false;
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
