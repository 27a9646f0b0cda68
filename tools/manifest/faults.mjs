import { ruleFaults } from "./rules.mjs";
import { schemaFaults } from "./schema.mjs";
import { readXml } from "./xml.mjs";

/** @import { Fault } from "./schema.mjs" */

/** @typedef {(name: string) => { width: number, height: number } | undefined} Pixels The size of a picture in assets/. */

/**
 * All that is wrong with a manifest, in the order of its lines. What the schema finds is reported alone: the rules take it that
 * elements are where they belong.
 * @param {string} source
 * @param {Pixels} pixels
 * @returns {Promise<readonly Fault[]>}
 */
export async function manifestFaults(source, pixels) {
  return (await faultsOfEach([source], pixels))[0] ?? [];
}

/**
 * The same for many, whose schema is read once.
 * @param {readonly string[]} sources
 * @param {Pixels} pixels
 * @returns {Promise<readonly (readonly Fault[])[]>}
 */
export async function faultsOfEach(sources, pixels) {
  // Outlook refuses one, and a schema doesn't see it.
  const plain = sources.filter((source) => !/<!DOCTYPE/i.test(source));
  const bySchema = await schemaFaults(plain);
  return sources.map((source) => {
    const faults = bySchema[plain.indexOf(source)];
    if (!faults) return [{ line: 1, element: "document", reason: "A document type is not allowed." }];
    const root = readXml(source);
    if (faults.length > 0 || !root) return faults;
    return [...ruleFaults({ root, source, pixels })].sort((one, other) => one.line - other.line);
  });
}

/** @param {string} file @param {Fault} fault @returns {string} */
export const faultLine = (file, { line, element, reason }) => `${file}:${line}: <${element}> ${reason}`;
