// Writes tools/data/freemail.txt and disposable.txt, to be read by people, and src/names/data/mailProviders.ts, the same
// packed, from the packages email-providers and freemail (dev dependencies) and freemailExtra.mjs:
//   node tools/data/freemail.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { added, dropped, official } from "./freemailExtra.mjs";
import { packDomains } from "./pack.mjs";

const require = createRequire(import.meta.url);
const version = (name) => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")).version;
/** Does a domain sound of mail, or of what is thrown away? */
const soundsOfMail = (domain) =>
  /mail|inbox|spam|trash|temp|fake|burner|junk|discard|anon|throw|dump|mbox|post|minute|nada|shark|letter/.test(domain);
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

/** Of a million strangers, three are taken for one of a list. */
const width = 31;
const lists = {
  freemailDomains: listed("freemail.txt", freemail),
  disposableDomains: listed("disposable.txt", throwaway),
};
const sources = `email-providers ${version("email-providers")} (ISC, Jannis R), freemail ${version("freemail")} (ISC, Will White)`;
const entries = Object.entries(lists).map(([name, domains]) => {
  console.log(name, domains.length);
  return `  ${name}: ${JSON.stringify(packDomains(domains, width))},`;
});
writeFileSync(
  new URL("../../src/names/data/mailProviders.ts", import.meta.url),
  `import type { PackedDomains } from "./packed";

/*
 * Sources: ${sources} and tools/data/freemailExtra.mjs, November 2026.
 * Made by tools/data/freemail.mjs. The domains are in tools/data/freemail.txt and disposable.txt.
 */

/**
 * Domains of mailboxes: under the first ones anybody gets one, free or from an internet provider; those under the second
 * ones are thrown away after use.
 */
export const mailProviders: Readonly<Record<"freemailDomains" | "disposableDomains", PackedDomains>> = {
${entries.join("\n")}
};
`,
);
