// Writes src/analysis/data/references.ts and farReferences.ts, the named character references of HTML, as the package
// entities knows them, which comes with htmlparser2:  node tools/data/references.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(createRequire(import.meta.url).resolve("htmlparser2"));
const path = require.resolve("entities/decode");
const { DecodingMode, EntityDecoder, htmlDecodeTree } = await import(pathToFileURL(path).href);
const { version } = JSON.parse(readFileSync(path.replace(/dist.*/, "package.json"), "utf8"));

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What a reference stands for; "" for none; null where more letters are wanted. @param {string} text @param {number} mode */
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
const latin = Array.from({ length: 96 }, (_, at) => {
  const names = loose.filter((name) => all.get(name) === String.fromCodePoint(0xa0 + at)).sort();
  if (names.length === 0) throw new Error(`U+00${(0xa0 + at).toString(16)} has no reference.`);
  return names.at(-1);
});
/** Those that mail programs write, and those that stand for what has a meaning in accounts and addresses. */
const frequent =
  "apos euro trade hellip ndash mdash lsquo rsquo ldquo rdquo sbquo bdquo lsaquo rsaquo bull dagger Dagger permil tilde circ " +
  "oelig OElig scaron Scaron Yuml fnof ensp emsp thinsp zwnj zwj lrm rlm larr uarr rarr darr harr minus le ge ne asymp infin radic sum " +
  "check star starf phone hearts Tab NewLine ZeroWidthSpace num dollar percnt lpar rpar ast plus comma period sol colon semi " +
  "equals quest commat excl lsqb rsqb lbrack rbrack bsol lowbar grave lcub rcub lbrace rbrace vert verbar";
const hex = (name) => [...all.get(name)].map((point) => point.codePointAt(0).toString(16)).join("+");
const others = loose.filter((name) => !latin.includes(name));
const near = new Set([...latin, ...others, ...frequent.split(" ")]);
const missing = frequent.split(" ").filter((name) => !all.has(name));
if (missing.length > 0) throw new Error(`No references: ${missing.join(" ")}`);
const pairs = (names) => names.map((name) => `${name} ${hex(name)}`).join(" ");
console.log(all.size, "names,", loose.length, "without a semicolon,", near.size, "near");

const source = `The HTML Standard, section 13.5, as entities ${version} (BSD-2-Clause, Felix Böhm) carries it, November 2026.
 * Made by tools/data/references.mjs.`;
writeFileSync(
  new URL("../../src/analysis/data/references.ts", import.meta.url),
  `/*
 * ${source}
 */

/** References to the characters from U+00A0 to U+00FF, in that order. They are read without a semicolon too. */
export const latinReferences = "${latin.join(" ")}";

/** Others that are read without a semicolon: a name, and its code point in hexadecimal digits. */
export const looseReferences = "${pairs(others)}";

/** Others that are frequent in mail. */
export const frequentReferences = "${pairs(frequent.split(" "))}";
`,
);
writeFileSync(
  new URL("../../src/analysis/data/farReferences.ts", import.meta.url),
  `/**
 * References that are seldom seen in mail: a name, and its code points in hexadecimal digits. ${source}
 */
export const farReferences = "${pairs([...all.keys()].filter((name) => !near.has(name)))}";
`,
);
