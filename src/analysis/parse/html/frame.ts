import type { Element } from "./element";
import type { Properties } from "./gone";
import type { Mark, Page } from "./page";
import type { Style } from "./inherited";

const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "hr"]);

/** A link that is open, with what it shows. */
export interface OpenLink {
  readonly target: string;
  text: string;
  alt: string;
}

/** An element that is open. Written field by field: spreading one into the next is slow, and a page has thousands. */
export interface Frame {
  readonly element: Element;
  readonly css: Properties;
  readonly style: Style;
  readonly unseen: boolean;
  readonly dropped: boolean;
  readonly depth: number;
  readonly link: OpenLink | null;
  readonly block: boolean;
  readonly gap: boolean;
  readonly adjacent: boolean;
  readonly reversedFrom: Mark | null;
  readonly broughtFrom: Mark | null;
  readonly cells: number;
  count: number;
  last: Element | null;
  readonly inside: number;
  row: Mark | null;
}

/** What is around all others: the body, with its style and the elements that were counted inside it before. */
export function rootOf(element: Element, style: Style, inside: number): Frame {
  return {
    element,
    css: new Map(),
    style,
    unseen: false,
    dropped: false,
    depth: 0,
    link: null,
    block: false,
    gap: false,
    adjacent: false,
    reversedFrom: null,
    broughtFrom: null,
    cells: 0,
    count: 0,
    last: null,
    inside,
    row: null,
  };
}

/** Whether an element is next to the one before it rather than below. */
export function isBeside(css: Properties, parent: Properties): boolean {
  const row = /^(?:inline-)?flex|^-webkit-(?:inline-)?(?:box|flex)/.test(parent.get("display") ?? "");
  if (row) return !/column/.test(parent.get("flex-direction") ?? parent.get("flex-flow") ?? "");
  return /^(?:left|right)/.test(css.get("float") ?? "");
}

/** Whether it is shown before those that precede it. */
export function comesFirst(css: Properties, parent: Properties): boolean {
  const order = parseInt(css.get("order") ?? "0", 10);
  return (
    order < 0 ||
    css.get("float") === "right" ||
    /row-reverse/.test(parent.get("flex-direction") ?? parent.get("flex-flow") ?? "")
  );
}

/** What keeps words apart in hidden text. */
export function separator(name: string, block: boolean): string {
  if (name === "td" || name === "th") return "\t";
  return name === "tr" || block ? "\n" : "";
}

/** Whether a block has room above and below. */
export function hasGap(name: string, attributes: ReadonlyMap<string, string>, css: Properties): boolean {
  return SPACED.has(name) && !isTight(attributes, css);
}

function isTight(attributes: ReadonlyMap<string, string>, css: Properties): boolean {
  if (/^(?:mso|x_mso|p\d)/i.test(attributes.get("class") ?? "")) return true;
  return /^0(?:px|pt|in|cm)?$/.test(css.get("margin-top") ?? "");
}

/** Clients also use `blockquote` to indent: without a border, without `type=cite`, without a class of theirs. */
export function isQuotation(attributes: ReadonlyMap<string, string>, css: Properties): boolean {
  if (attributes.has("type") || attributes.has("cite") || attributes.has("class")) return true;
  return !/^(?:none|0)/.test(css.get("border") ?? "");
}

/** Begins a cell, a row or a block on the page, as far as an element is one. */
export function layOpen(
  page: Page,
  name: string,
  { block, gap, adjacent }: Pick<Frame, "block" | "gap" | "adjacent">,
  parent: Frame,
): void {
  if (adjacent) {
    page.adjacent(parent.row);
    parent.row ??= page.mark();
  } else if (name === "tr") page.openRow();
  else if (name === "td" || name === "th") page.openCell();
  else if (block) page.block(gap);
}
