// Writes src/names/data/suffixes.ts and farSuffixes.ts, the Public Suffix List packed, from the package tldts (a dev
// dependency):  node tools/data/suffixes.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { packDomains } from "./pack.mjs";
import { rules } from "./suffixRules.mjs";

const { version } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("tldts/package.json"), "utf8"));

/**
 * Of a thousand million names, so many are taken for a suffix that are none: one or two in the near lists, three in the far ones, which few
 * hosts are looked up in.
 */
const widths = {
  icann: [31, 30],
  private: [32, 29],
  icannBelow: [32, 32],
  privateBelow: [32, 29],
  exceptions: [32, 32],
};

/**
 * Under these stand many suffixes and, in business mail of most countries, few hosts: countries that give out names by
 * county and town, and clouds that do so by machine.
 */
const roots =
  "jp no us pl br vn ua ec bo aero eu.org aws amazonaws.com amazonaws.com.cn amazoncognito.com azurewebsites.net elasticbeanstalk.com scw.cloud crm.dev";

const far = new Set(roots.split(" "));
/** @param {string} name */
const isFar = (name) => name.split(".").some((_, at, labels) => far.has(labels.slice(at).join(".")));

const all = rules();
// The last label is a suffix with and without a rule, so nobody asks for it.
all.icann = all.icann.filter((name) => name.includes("."));

/** @param {0 | 1} at Near or far. */
function groups(at) {
  return Object.entries(all).flatMap(([name, domains]) => {
    const ours = domains.filter((domain) => isFar(domain) === (at === 1));
    console.log(at === 1 ? "far" : "near", name, ours.length);
    if (at === 1 && ours.length === 0) return [];
    return `  ${name}: ${JSON.stringify(packDomains(ours, widths[name][at]))},`;
  });
}

const source = `of the Public Suffix List (publicsuffix.org, MPL-2.0), as tldts ${version} (MIT, Rémi Berson) carries it, November 2026.
 * Made by tools/data/suffixes.mjs.`;
writeFileSync(
  new URL("../../src/names/data/suffixes.ts", import.meta.url),
  `import type { PackedDomains } from "../domainSet";

/** Under these stand the suffixes of farSuffixes.ts. */
export const farRoots = "${roots}";

/**
 * The rest ${source} \`icann\` and \`private\` are the two parts of the list; of a wildcard \`*.ck\` it is
 * \`ck\` that stands in \`…Below\`. Top-level domains are left out: the last label is a suffix anyway.
 */
export const suffixes: Readonly<Record<${Object.keys(all)
    .map((name) => JSON.stringify(name))
    .join(" | ")}, PackedDomains>> = {
${groups(0).join("\n")}
};
`,
);
writeFileSync(
  new URL("../../src/names/data/farSuffixes.ts", import.meta.url),
  `import type { PackedDomains } from "../domainSet";
import type { suffixes } from "./suffixes";

/**
 * Suffixes that are seldom asked for, under the roots of suffixes.ts, ${source}
 */
export const farSuffixes: Readonly<Partial<Record<keyof typeof suffixes, PackedDomains>>> = {
${groups(1).join("\n")}
};
`,
);
