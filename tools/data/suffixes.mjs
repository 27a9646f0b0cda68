// Writes src/names/data/suffixes.ts, the Public Suffix List packed, from the package tldts (a dev dependency):
//   node tools/data/suffixes.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { packDomains } from "./pack.mjs";
import { rules } from "./suffixRules.mjs";

const { version } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("tldts/package.json"), "utf8"));
/** Two of a thousand million names are taken for a suffix that are none. */
const width = 32;

const all = rules();
// The last label is a suffix with and without a rule, so nobody asks for it.
all.icann = all.icann.filter((name) => name.includes("."));
const groups = Object.entries(all).map(([name, domains]) => {
  console.log(name, domains.length);
  return `  ${name}: ${JSON.stringify(packDomains(domains, width))},`;
});
writeFileSync(
  new URL("../../src/names/data/suffixes.ts", import.meta.url),
  `import type { PackedDomains } from "../domainSet";

/**
 * The Public Suffix List (publicsuffix.org, MPL-2.0) as tldts ${version} (MIT, Rémi Berson) carries it, November 2026.
 * Made by tools/data/suffixes.mjs. \`icann\` and \`private\` are the two parts of the list; of a wildcard \`*.ck\` it
 * is \`ck\` that stands in \`…Below\`. Top-level domains are left out: the last label is a suffix anyway.
 */
export const suffixes: Readonly<Record<${Object.keys(all)
    .map((name) => JSON.stringify(name))
    .join(" | ")}, PackedDomains>> = {
${groups.join("\n")}
};
`,
);
