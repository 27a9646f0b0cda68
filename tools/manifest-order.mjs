import { officeApp } from "./manifest-shape.mjs";

/**
 * @import { Shape } from "./manifest-shape.mjs"
 * @import { Element, Fault } from "./manifest-xml.mjs"
 */

/** @param {Element} element @param {Shape} shape @param {string} where @returns {Fault[]} */
function inShape(element, shape, where) {
  /** @type {Fault[]} */
  const faults = [];
  /** @param {string} reason @param {Element} [at] */
  const fault = (reason, at = element) => faults.push({ line: at.line, element: at.name, reason });
  const type = element.attributes["xsi:type"];
  if (shape.variants) {
    const variant = type !== undefined && Object.hasOwn(shape.variants, type) ? shape.variants[type] : undefined;
    if (variant === undefined) {
      fault(`xsi:type is ${type ?? "missing"}; in ${where} it is ${Object.keys(shape.variants).join(" or ")}.`);
      return faults;
    }
    return inShape(element, { ...variant, attributes: ["xsi:type", ...(variant.attributes ?? [])] }, where);
  }

  const known = (shape.attributes ?? []).map((name) => name.replace("?", ""));
  for (const name of Object.keys(element.attributes)) {
    if (!known.includes(name)) fault(`The attribute ${name} has no place here.`);
  }
  for (const name of shape.attributes ?? []) {
    if (!name.endsWith("?") && !element.attributes[name]) fault(`The attribute ${name} is missing or empty.`);
  }
  if (shape.text && element.text === "") fault("It is empty.");
  if (!shape.text && element.text !== "") fault(`It holds text: "${element.text.slice(0, 40)}".`);

  const children = shape.children ?? [];
  const inside = element.name === "VersionOverrides" ? (type ?? "VersionOverrides") : where;
  let reached = 0;
  for (const child of element.children) {
    const place = children.findIndex(([name]) => name === child.name);
    const entry = children[place];
    if (entry === undefined) {
      fault(`It has no place in <${element.name}> of ${inside}.`, child);
      continue;
    }
    if (place < reached) fault(`It stands after <${children[reached]?.[0]}>; its place is before it.`, child);
    reached = Math.max(reached, place);
    faults.push(...inShape(child, entry[2], inside));
  }
  for (const [name, count] of children) {
    const there = element.children.filter((child) => child.name === name);
    if (there.length === 0 && (count === "1" || count === "+")) fault(`<${name}> is missing in it.`);
    const second = there[1];
    if (second && (count === "1" || count === "?"))
      fault(`It is there ${there.length} times; once is allowed.`, second);
  }
  return faults;
}

/**
 * Is every element and attribute known, where it belongs and in its order?
 * @param {Element} root
 * @returns {readonly Fault[]}
 */
export function orderFaults(root) {
  if (root.name === "OfficeApp") return inShape(root, officeApp, "OfficeApp");
  return [{ line: root.line, element: root.name, reason: "The root element of a manifest is <OfficeApp>." }];
}
