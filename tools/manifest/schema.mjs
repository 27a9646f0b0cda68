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
 * What libxml2 says of a manifest: that it isn't well-formed, or isn't what `schema/` describes.
 * @param {string} source
 * @returns {Promise<readonly Fault[]>} In the order of lines.
 */
export async function schemaFaults(source) {
  const { errors, valid, rawOutput } = await validateXML({
    xml: { fileName: "manifest.xml", contents: source },
    schema,
    preload,
  });
  // Beside them stand the lines that a parser's error is about.
  const said = errors.filter(({ message }) => / error : /.test(message));
  if (!valid && said.length === 0) throw new Error(`xmllint: ${rawOutput}`);
  return said.map(({ message, loc }) => {
    const [, element = "document", reason = message] =
      /^[^:]* : (?:Element '([^']*)'[:,] )?([^]*)$/.exec(message.replaceAll(/\{http[^{}]*\}/g, "")) ?? [];
    return { line: loc?.lineNumber ?? 1, element, reason };
  });
}
