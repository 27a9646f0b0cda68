import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

/**
 * @typedef {object} Fault
 * @property {number} line The first is 1.
 * @property {string} element The name of the element at fault, without angle brackets.
 * @property {string} reason A sentence.
 */

const folder = fileURLToPath(new URL("schema/", import.meta.url));
const files = readdirSync(folder).map((name) => ({ fileName: name, contents: readFileSync(folder + name, "utf8") }));
const schema = files.filter(({ fileName }) => fileName === "officeApp.xsd");
const preload = files.filter(({ fileName }) => fileName !== "officeApp.xsd");

/**
 * What libxml2 says of manifests: that one isn't well-formed, or isn't what `schema/` describes.
 * @param {readonly string[]} sources
 * @returns {Promise<readonly (readonly Fault[])[]>} Of each, in the order of lines.
 */
export async function schemaFaults(sources) {
  if (sources.length === 0) return [];
  const nameOf = (/** @type {number} */ at) => `manifest-${at}.xml`;
  const { errors, rawOutput } = await validateXML({
    xml: sources.map((contents, at) => ({ fileName: nameOf(at), contents })),
    schema,
    preload,
  });
  const lines = new Set(rawOutput.split("\n"));
  return sources.map((_, at) => {
    // The rest are the lines that a parser's error is about.
    const said = errors.filter(({ message, loc }) => loc?.fileName === nameOf(at) && / error : /.test(message));
    if (said.length === 0 && !lines.has(`${nameOf(at)} validates`)) throw new Error(`xmllint: ${rawOutput}`);
    return said.map(({ message, loc }) => {
      const [, element = "document", reason = message] =
        /^[^:]* : (?:Element '([^']*)'[:,] )?([^]*)$/.exec(message.replaceAll(/\{http[^{}]*\}/g, "")) ?? [];
      return { line: loc?.lineNumber ?? 1, element, reason };
    });
  });
}
