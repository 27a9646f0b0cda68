import { parseDocument } from "htmlparser2";

/**
 * @typedef {object} Element
 * @property {string} name With its prefix.
 * @property {Readonly<Record<string, string>>} attributes
 * @property {readonly Element[]} children
 * @property {string} text Its own text, trimmed.
 * @property {number} line Where it opens; the first is 1.
 */

/**
 * The root element of a well-formed document.
 * @param {string} source
 * @returns {Element | undefined}
 */
export function readXml(source) {
  /** @param {readonly ReturnType<typeof parseDocument>["childNodes"][number][]} nodes @returns {Element[]} */
  const read = (nodes) =>
    nodes.flatMap((node) =>
      "attribs" in node
        ? {
            name: node.name,
            attributes: node.attribs,
            children: read(node.children),
            text: node.children
              .map((child) => (child.nodeType === 3 ? child.data : ""))
              .join("")
              .trim(),
            line: source.slice(0, node.startIndex ?? 0).split("\n").length,
          }
        : [],
    );
  return read(parseDocument(source, { xmlMode: true, withStartIndices: true }).children)[0];
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
