import { orderFaults } from "./manifest-order.mjs";
import { ruleFaults } from "./manifest-rules.mjs";
import { parseXml } from "./manifest-xml.mjs";

/** @import { Fault } from "./manifest-xml.mjs" */

/**
 * All that is wrong with a manifest, in the order of its lines. Faults of the XML stand alone: nothing can be said of
 * elements that can't be told apart.
 * @param {string} source
 * @param {(name: string) => { width: number, height: number } | undefined} pixels The size of a picture in assets/.
 * @returns {readonly Fault[]}
 */
export function manifestFaults(source, pixels) {
  const { root, faults } = parseXml(source);
  if (!root || faults.length > 0) return faults;
  const order = orderFaults(root);
  if (root.name !== "OfficeApp") return order;
  return [...order, ...ruleFaults({ root, source, pixels })].sort((one, other) => one.line - other.line);
}

/** @param {string} file @param {Fault} fault @returns {string} */
export const faultLine = (file, { line, element, reason }) => `${file}:${line}: <${element}> ${reason}`;
