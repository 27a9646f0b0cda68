import { QuoteType, Tokenizer } from "htmlparser2";

/**
 * @typedef {object} Element
 * @property {string} name With its prefix.
 * @property {Readonly<Record<string, string>>} attributes
 * @property {readonly Element[]} children
 * @property {string} text Its own text, trimmed.
 * @property {number} line Where it opens; the first is 1.
 *
 * @typedef {object} Fault
 * @property {number} line
 * @property {string} element The name of the element at fault, without angle brackets.
 * @property {string} reason A sentence.
 */

/** Outlook reads a manifest strictly, htmlparser2 forgives: what it forgives is gathered here. */
class Reader {
  /** @type {{ name: string, attributes: Record<string, string>, children: Element[], text: string, line: number }[]} */
  #open = [];
  /** @type {Element | undefined} */
  root;
  /** @type {Fault[]} */
  faults = [];
  #attribute = "";
  #value = "";
  #counted = 0;
  #line = 1;

  /** @param {string} source */
  constructor(source) {
    this.source = source;
  }

  get #top() {
    return this.#open.at(-1);
  }

  /** The line of a place. Places come in order, so each line feed is counted once. @param {number} offset */
  #lineOf(offset) {
    for (; this.#counted < offset; this.#counted++) if (this.source[this.#counted] === "\n") this.#line++;
    return this.#line;
  }

  /** @param {number} offset @param {string} reason @param {string} [element] */
  #fault(offset, reason, element = this.#top?.name ?? "document") {
    this.faults.push({ line: this.#lineOf(offset), element, reason });
  }

  /** @param {number} start @param {number} end */
  onopentagname(start, end) {
    const name = this.source.slice(start, end);
    const element = { name, attributes: {}, children: [], text: "", line: this.#lineOf(start) };
    const parent = this.#top;
    if (parent) parent.children.push(element);
    else if (this.root) this.#fault(start, "There is a second root element.", name);
    else this.root = element;
    this.#open.push(element);
  }

  onopentagend() {}

  onselfclosingtag() {
    this.#open.pop();
  }

  /** @param {number} start @param {number} end */
  onclosetag(start, end) {
    const name = this.source.slice(start, end);
    const depth = this.#open.findLastIndex((element) => element.name === name);
    if (depth < 0) return this.#fault(start, "It is closed and was not open.", name);
    for (const { name: left } of this.#open.splice(depth).slice(1)) this.#fault(start, "It is not closed.", left);
  }

  /** @param {number} start @param {number} end */
  onattribname(start, end) {
    this.#attribute = this.source.slice(start, end);
    this.#value = "";
  }

  /** @param {number} start @param {number} end */
  onattribdata(start, end) {
    const data = this.source.slice(start, end);
    if (/[<&]/.test(data)) this.#fault(start, `"<" or "&" stands bare in ${this.#attribute}.`);
    this.#value += data;
  }

  /** @param {number} codepoint */
  onattribentity(codepoint) {
    this.#value += String.fromCodePoint(codepoint);
  }

  /** @param {QuoteType} quote @param {number} end */
  onattribend(quote, end) {
    const attributes = this.#top?.attributes ?? {};
    if (quote !== QuoteType.Double && quote !== QuoteType.Single)
      this.#fault(end, `The value of ${this.#attribute} has no quotes.`);
    if (Object.hasOwn(attributes, this.#attribute)) this.#fault(end, `${this.#attribute} is there twice.`);
    attributes[this.#attribute] = this.#value;
  }

  /** @param {number} start @param {number} end */
  ontext(start, end) {
    const data = this.source.slice(start, end);
    if (data.includes("&")) this.#fault(start, 'A bare "&".');
    this.#addText(data, start);
  }

  /** @param {number} codepoint @param {number} end */
  ontextentity(codepoint, end) {
    this.#addText(String.fromCodePoint(codepoint), end);
  }

  /** @param {number} start @param {number} end @param {number} offset */
  oncdata(start, end, offset) {
    this.#addText(this.source.slice(start, end - offset), start);
  }

  /** @param {string} text @param {number} at */
  #addText(text, at) {
    const element = this.#top;
    if (element) element.text += text;
    else if (/[^\s\uFEFF]/.test(text)) this.#fault(at, "Text outside the root element.");
  }

  /** @param {number} start @param {number} end @param {number} offset */
  oncomment(start, end, offset) {
    if (this.source.slice(start, end - offset).includes("--")) this.#fault(start, 'A comment may not hold "--".');
  }

  /** @param {number} start */
  ondeclaration(start) {
    this.#fault(start, "A document type is not allowed.");
  }

  onprocessinginstruction() {}

  onend() {
    for (const { name } of this.#open) this.#fault(this.source.length, "It is not closed.", name);
    if (!this.root) this.#fault(0, "There is no element.");
  }
}

/** @param {Element} element @returns {Element} */
const trimmed = (element) => ({
  ...element,
  text: element.text.trim(),
  children: element.children.map(trimmed),
});

/**
 * Reads XML strictly: each element closed in its turn, each value quoted, no bare ampersand, no document type.
 * @param {string} source
 * @returns {{ root: Element | undefined, faults: readonly Fault[] }} The root is of use when there are no faults.
 */
export function parseXml(source) {
  const reader = new Reader(source);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return { root: reader.root && trimmed(reader.root), faults: reader.faults };
}

/**
 * An element and all below it, in the order of the text.
 * @param {Element} element
 * @returns {readonly Element[]}
 */
export function everyElement(element) {
  return [element, ...element.children.flatMap(everyElement)];
}

/**
 * The elements that a path of names leads to: `find(root, "Hosts", "Host")`.
 * @param {Element} element
 * @param {...string} path
 * @returns {readonly Element[]}
 */
export function find(element, ...path) {
  /** @type {readonly Element[]} */
  let found = [element];
  for (const name of path) found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  return found;
}

/** The text of the first element at the end of a path. @param {Element} element @param {...string} path @returns {string} */
export const textAt = (element, ...path) => find(element, ...path)[0]?.text ?? "";
/** Its xsi:type. @param {Element} element */
export const type = (element) => element.attributes["xsi:type"] ?? "";
/** The outer VersionOverrides and the one in it. @param {Element} root */
export const overrides = (root) => [
  ...find(root, "VersionOverrides"),
  ...find(root, "VersionOverrides", "VersionOverrides"),
];
/** All of one VersionOverrides, without the one in it: nothing is shared between them. @param {Element} element */
export const own = (element) =>
  element.children.filter(({ name }) => name !== "VersionOverrides").flatMap((child) => everyElement(child));
/** The address that it holds. @param {Element} element */
export const address = ({ name, attributes, text }) => (name === "AppDomain" ? text : (attributes.DefaultValue ?? ""));
