// Writes src/register/data/germanBanks.ts, the names of German banks by Bankleitzahl, from the package bankdata-germany (a dev dependency):
//   node tools/data/bankNames.mjs
import { readFileSync, writeFileSync } from "node:fs";

/** @param {string} file of the package, which gives out none of them by name */
const read = (file) =>
  JSON.parse(readFileSync(new URL(`../../node_modules/bankdata-germany/${file}`, import.meta.url), "utf8"));
const { version } = read("package.json");
const current = read("dist/cjs/data/current.json");
const { valid, upsert, remove } = read("dist/cjs/data/next.json");

/** The day from which the newest table counts, as Deutsche Bundesbank says. */
const day = new Date(Date.parse(valid) + 12 * 3_600_000).toISOString().slice(0, 10);
/** @type {Record<string, readonly [name: string, bic?: string]>} */
const table = { ...current, ...upsert };
for (const code of remove) delete table[code];

/** @type {Map<string, string[]>} */
const codesOf = new Map();
for (const [code, [name]] of Object.entries(table)) {
  if (!/^[1-9]\d{7}$/.test(code) || name === "" || /[|;"\\\n]/.test(name))
    throw new Error(`${code} ${name}: not what the packing expects.`);
  codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
}
/** @param {readonly string[]} codes */
function packed(codes) {
  let last = 0;
  return codes
    .map(Number)
    .sort((a, b) => a - b)
    .map((code) => {
      const step = (code - last).toString(36);
      last = code;
      return step;
    })
    .join(" ");
}
const banks = [...codesOf]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, codes]) => `${name}|${packed(codes)}`);
console.log(Object.keys(table).length, "codes,", banks.length, "names, from", day);
writeFileSync(
  new URL("../../src/register/data/germanBanks.ts", import.meta.url),
  `/*
 * Deutsche Bundesbank's bank sort codes (Bankleitzahlen), valid from ${day}, as bankdata-germany ${version} (MIT or MPL-2.0,
 * Markus Baumer) carries them: the name of each bank. Made by tools/data/bankNames.mjs.
 */

/** Valid from, ISO 8601. */
export const day = "${day}";

/** By name: codes in ascending order, as the distance from the one before, base 36. */
export const banks =
  "${banks.join(";")}";
`,
);
