// Writes src/names/data/suffixes.ts, the Public Suffix List packed, from the package tldts (a dev dependency):
//   node tools/data/suffixes.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { packDomains } from "./pack.mjs";
import { rules } from "./suffixRules.mjs";

const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(require.resolve("tldts/package.json"), "utf8"));

/** Of a million names that are no suffix, two are taken for one. */
const width = 32;

const all = rules();
// The last label is a suffix with or without a rule, so it is never looked up.
all.icann = all.icann.filter((name) => name.includes("."));

const parts = Object.entries(all).map(([name, domains]) => {
  console.log(name, domains.length);
  return `  ${name}: ${JSON.stringify(packDomains(domains, width))},`;
});
writeFileSync(
  new URL("../../src/names/data/suffixes.ts", import.meta.url),
  `import type { PackedSuffixes } from "./packed";

/**
 * The Public Suffix List (publicsuffix.org, MPL-2.0), as tldts ${version} (MIT, Rémi Berson) carries it, November 2026.
 * Made by tools/data/suffixes.mjs. suffix.ts explains the parts.
 */
export const suffixes: PackedSuffixes = {
${parts.join("\n")}
};
`,
);
