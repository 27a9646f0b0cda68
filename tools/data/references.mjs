// Writes src/analysis/data/references.ts, the named character references of HTML, as the package
// entities knows them, which comes with htmlparser2:  node tools/data/references.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(createRequire(import.meta.url).resolve("htmlparser2"));
const path = require.resolve("entities/decode");
const { DecodingMode, EntityDecoder, htmlDecodeTree } = await import(pathToFileURL(path).href);
const { version } = JSON.parse(readFileSync(path.replace(/dist.*/, "package.json"), "utf8"));

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What a reference means; "" if nothing; null if more letters may follow. @param {string} text @param {number} mode */
function decoded(text, mode) {
  let found = "";
  const decoder = new EntityDecoder(htmlDecodeTree, (point) => (found += String.fromCodePoint(point)));
  decoder.startEntity(mode);
  return decoder.write(text, 0) === -1 ? null : found;
}

/** @param {string} start @returns {string[]} All names that begin so. */
function namesFrom(start) {
  const own = start !== "" && decoded(`${start};`, DecodingMode.Strict) !== "" ? [start] : [];
  if (start !== "" && decoded(start, DecodingMode.Strict) !== null) return own;
  return [...own, ...[...letters].flatMap((letter) => namesFrom(start + letter))];
}

const all = new Map(namesFrom("").map((name) => [name, decoded(`${name};`, DecodingMode.Strict)]));
/** Read without the semicolon too. */
const loose = [...all.keys()].filter((name) => decoded(`${name} `, DecodingMode.Legacy) === all.get(name));
const rest = [...all.keys()].filter((name) => !loose.includes(name));
console.log(all.size, "names,", loose.length, "without a semicolon");

/**
 * Rows parted by bars, in the order of their characters: the step to the first code point from the row before it, further
 * code points behind a +, all in base 36, and the names of the character.
 * @param {readonly string[]} names
 */
function rows(names) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const name of names) byText.set(all.get(name), [...(byText.get(all.get(name)) ?? []), name]);
  const sorted = [...byText]
    .map(([text, list]) => ({ points: [...text].map((character) => character.codePointAt(0)), list }))
    .sort((a, b) => a.points[0] - b.points[0]);
  let last = 0;
  return sorted
    .map(({ points: [first, ...more], list }) => {
      const step = first - last;
      last = first;
      return [[step, ...more].map((point) => point.toString(36)).join("+"), ...list].join(" ");
    })
    .join("|");
}

writeFileSync(
  new URL("../../src/analysis/data/references.ts", import.meta.url),
  `/*
 * Named character references: the HTML Standard, section 13.5, as entities ${version} (BSD-2-Clause, Felix Böhm) carries it,
 * November 2026. Made by tools/data/references.mjs, which says how they are packed.
 */

/** Those that are read without a semicolon too. */
export const looseReferences = "${rows(loose)}";

/** All others. */
export const strictReferences = "${rows(rest)}";
`,
);
