import { ruleFaults } from "./rules.mjs";
import { schemaFaults } from "./schema.mjs";
import { readXml } from "./xml.mjs";

/** @import { Fault } from "./schema.mjs" */

/**
 * All that is wrong with a manifest, in the order of its lines. What the schema finds stands alone: the rules take it that
 * elements are where they belong.
 * @param {string} source
 * @param {(name: string) => { width: number, height: number } | undefined} pixels The size of a picture in assets/.
 * @returns {Promise<readonly Fault[]>}
 */
export async function manifestFaults(source, pixels) {
  // Outlook refuses one, and a schema doesn't see it.
  if (/<!DOCTYPE/i.test(source)) return [{ line: 1, element: "document", reason: "A document type is not allowed." }];
  const faults = await schemaFaults(source);
  const root = readXml(source);
  if (faults.length > 0 || !root) return faults;
  return [...ruleFaults({ root, source, pixels })].sort((one, other) => one.line - other.line);
}

/** @param {string} file @param {Fault} fault @returns {string} */
export const faultLine = (file, { line, element, reason }) => `${file}:${line}: <${element}> ${reason}`;
