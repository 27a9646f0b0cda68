// Writes tools/data/freemail.txt and disposable.txt, to be read by people, and src/analysis/data/mailProviders.ts,
// otherMailProviders.ts and farMailProviders.ts, the same packed, from the packages email-providers and freemail (dev
// dependencies) and freemailExtra.mjs:  node tools/data/freemail.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { added, dropped, official } from "./freemailExtra.mjs";
import { packDomains } from "./pack.mjs";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { isOfSeldomCountry, registrableDomain } = require("../../src/names/index.ts");
const { soundsOfMail } = require("../../src/analysis/data/providers.ts");
const version = (name) => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")).version;
const lines = (path) => readFileSync(require.resolve(path), "utf8").trim().split(/\n/);

const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const providers = require("email-providers/all.json").map((domain) => domain.toLowerCase());
const free = lines("freemail/data/free.txt").map((domain) => domain.trim().toLowerCase());
const disposable = lines("freemail/data/disposable.txt").map((domain) => domain.trim().toLowerCase());

const extra = new Set(added);
const known = new Set(disposable);
const wanted = (domain) => host.test(domain) && !dropped.has(domain) && !official.test(domain);
const freemail = new Set(
  [...providers, ...free, ...added].filter((domain) => wanted(domain) && (extra.has(domain) || !known.has(domain))),
);

/** Of 88,000 throwaway domains those that say so in their name, and those that a second list knows too. */
const second = new Set(providers);
const throwaway = new Set(
  disposable.filter((domain) => wanted(domain) && !extra.has(domain) && (soundsOfMail(domain) || second.has(domain))),
);

/** What people read. */
function listed(file, domains) {
  const sorted = [...domains].sort();
  writeFileSync(new URL(file, import.meta.url), `${sorted.join("\n")}\n`);
  return sorted;
}

/** What nearly every mailbox gets mail from, so that it is always at hand. */
const frequent = new Set(require("email-providers/common.json"));
const brand = /^(?:hotmail|googlemail|gmail|ymail|rocketmail|fastmail|protonmail|yahoo|live|outlook|gmx)\./;
const partOf = (domain) => {
  if (frequent.has(domain) || (brand.test(domain) && !isOfSeldomCountry(domain))) return "mailProviders";
  return soundsOfMail(registrableDomain(domain) ?? domain) ? "farMailProviders" : "otherMailProviders";
};

/** Of 2^27 strangers, as many as a list holds are taken for one in it. */
const pack = (domains) => JSON.stringify(packDomains(domains, 27));
/** Of a hundred strangers, one passes the sieve, and is then looked up in the list itself. */
const sieve = (domains) => JSON.stringify(packDomains(domains, 19));
const lists = {
  freemailDomains: listed("freemail.txt", freemail),
  disposableDomains: listed("disposable.txt", throwaway),
};
const sifted = Object.values(lists)
  .flat()
  .filter((domain) => partOf(domain) === "otherMailProviders" && !isOfSeldomCountry(domain));
const sources = `email-providers ${version("email-providers")} (ISC, Jannis R), freemail ${version("freemail")} (ISC, Will White)`;
const files = {
  mailProviders: "Those that are frequent.",
  otherMailProviders: "Those that aren't frequent, and don't sound of mail.",
  farMailProviders: "The others: they sound of mail.",
};
for (const [file, comment] of Object.entries(files)) {
  const entries = Object.entries(lists).map(([name, domains]) => {
    const ours = domains.filter((domain) => partOf(domain) === file);
    console.log(file, name, ours.length);
    return `  ${name}: ${pack(ours)},`;
  });
  const passing = `
/** Lets through every domain of otherMailProviders.ts but those of seldom countries, and of a hundred strangers one. */
export const mailSieve: PackedDomains = ${sieve(sifted)};
`;
  const near = file === "mailProviders";
  writeFileSync(
    new URL(`../../src/analysis/data/${file}.ts`, import.meta.url),
    `${near ? 'import type { PackedDomains } from "../../names";\n' : ""}import type { MailProviders } from "./providers";

/*
 * Sources: ${sources} and tools/data/freemailExtra.mjs, November 2026.
 * Made by tools/data/freemail.mjs. The domains themselves stand in tools/data/freemail.txt and disposable.txt.
 */

/** ${comment} */
export const ${file}: MailProviders = {
${entries.join("\n")}
};
${near ? passing : ""}`,
  );
}
