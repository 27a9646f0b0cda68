// Writes src/names/data/suffixes.ts, otherSuffixes.ts and farSuffixes.ts, the Public Suffix List packed, from the package
// tldts (a dev dependency):  node tools/data/suffixes.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { packDomains } from "./pack.mjs";
import { rules } from "./suffixRules.mjs";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { isOfSeldomCountry } = require("../../src/names/countries.ts");
const { version } = JSON.parse(readFileSync(require.resolve("tldts/package.json"), "utf8"));

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

/** Of the rest, what business mail comes from every day. */
const countries =
  /\.(?:ar|at|au|bd|bg|cn|co|cr|cy|eg|fr|gr|hk|hu|id|il|in|it|ke|kr|lk|lu|ma|mt|mx|my|ng|nz|pe|ph|pk|pt|qa|ro|ru|sa|se|sg|th|tr|tw|uk|uy|za)$/;
const registries = /^(?:ac|co|com|edu|go|gob|gouv|gov|govt|ltd|me|mil|ne|net|nhs|nic|or|org|plc|sch)\.[a-z]+$/;
const hosts = new Set(
  (
    "github.io gitlab.io herokuapp.com netlify.app vercel.app web.app firebaseapp.com pages.dev workers.dev cloudfront.net " +
    "azureedge.net blogspot.com myshopify.com wixsite.com appspot.com uk.com us.com eu.com de.com co.com uk.net gb.net br.com"
  ).split(" "),
);
/** @param {string} name */
const lastTwo = (name) => name.split(".").slice(-2).join(".");
/** @param {string} name */
const isRegistry = (name) => countries.test(name) && registries.test(name);
/** Whatever stands under one label or under a frequent registry is always at hand: the sieve isn't asked for the like. */
const isFrequent = (name) => !name.includes(".") || hosts.has(name) || isRegistry(lastTwo(name));

const all = rules();
// The last label is a suffix with and without a rule, so nobody asks for it.
all.icann = all.icann.filter((name) => name.includes("."));

const partOf = (name) => (isFar(name) ? "far" : isFrequent(name) ? "near" : "other");

/** @param {"near" | "other" | "far"} part */
function groups(part) {
  return Object.entries(all).flatMap(([name, domains]) => {
    const ours = domains.filter((domain) => partOf(domain) === part);
    console.log(part, name, ours.length);
    if (ours.length === 0) return [];
    return `  ${name}: ${JSON.stringify(packDomains(ours, widths[name][part === "far" ? 1 : 0]))},`;
  });
}

const source = `of the Public Suffix List (publicsuffix.org, MPL-2.0), as tldts ${version} (MIT, Rémi Berson) carries it, November 2026.
 * Made by tools/data/suffixes.mjs.`;
/**
 * Of a hundred strangers, one passes the sieve, and is then looked up in the list itself. A name of three labels or more
 * has to pass by its last two as well, so that few of the many machines of a company are looked up. Nobody asks it for
 * those of seldom countries.
 */
const others = Object.values(all)
  .flat()
  .filter((name) => partOf(name) === "other" && !isOfSeldomCountry(name));
const passing = [...new Set([...others, ...others.map(lastTwo)])];
console.log("sieve", passing.length);
const sieve = packDomains(passing, 19);
writeFileSync(
  new URL("../../src/names/data/suffixes.ts", import.meta.url),
  `import type { PackedDomains } from "../domainSet";
import type { PackedSuffixes } from "../unpackSuffixes";

/** Under these stand the suffixes of farSuffixes.ts. */
export const farRoots = "${roots}";

/**
 * The frequent ones ${source} What the parts are stands in unpackSuffixes.ts.
 */
export const suffixes: PackedSuffixes = {
${groups("near").join("\n")}
};

/** Lets through every suffix of otherSuffixes.ts but those of seldom countries, and its last two labels; of a hundred strangers one. */
export const suffixSieve: PackedDomains = ${JSON.stringify(sieve)};
`,
);
for (const [part, comment] of [
  ["other", "The rest"],
  ["far", "Suffixes that are seldom asked for, under the roots of suffixes.ts,"],
])
  writeFileSync(
    new URL(`../../src/names/data/${part}Suffixes.ts`, import.meta.url),
    `import type { PackedSuffixes } from "../unpackSuffixes";

/**
 * ${comment} ${source}
 */
export const ${part}Suffixes: PackedSuffixes = {
${groups(part).join("\n")}
};
`,
  );
