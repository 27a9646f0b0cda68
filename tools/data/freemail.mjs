// Writes src/analysis/data/freemailDomains.ts and disposableDomains.ts from the packages email-providers and freemail (dev
// dependencies) and freemailExtra.mjs:  node tools/data/freemail.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { added, dropped, official } from "./freemailExtra.mjs";

const require = createRequire(import.meta.url);
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
const telling =
  /mail|inbox|spam|trash|temp|fake|burner|junk|discard|anon|throw|dump|mbox|post|minute|nada|shark|letter/;
const second = new Set(providers);
const throwaway = new Set(
  disposable.filter((domain) => wanted(domain) && !extra.has(domain) && (telling.test(domain) || second.has(domain))),
);

/** "suffix name name …" per suffix, cut into rows that a person can page through. */
function rows(domains) {
  const bySuffix = new Map();
  for (const domain of [...domains].sort()) {
    const dot = domain.indexOf(".");
    const suffix = domain.slice(dot + 1);
    bySuffix.set(suffix, [...(bySuffix.get(suffix) ?? []), domain.slice(0, dot)]);
  }
  const out = [];
  for (const [suffix, names] of [...bySuffix].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let row = suffix;
    for (const name of names) {
      if (row.length + name.length > 112) {
        out.push(row);
        row = suffix;
      }
      row += ` ${name}`;
    }
    out.push(row);
  }
  return out;
}

function write(file, name, domains, what) {
  const sources = `email-providers ${version("email-providers")} (ISC, Jannis R), freemail ${version("freemail")} (ISC, Will White)`;
  writeFileSync(
    new URL(`../../src/analysis/data/${file}`, import.meta.url),
    `/**
 * ${what}
 * Sources: ${sources} and tools/data/freemailExtra.mjs, November 2026.
 * Made by tools/data/freemail.mjs: ${domains.size} domains. A row is a suffix and names under it.
 */
export const ${name}: readonly string[] = [
${rows(domains)
  .map((row) => `  "${row}",`)
  .join("\n")}
];
`,
  );
  console.log(file, domains.size);
}

write(
  "freemailDomains.ts",
  "freemailDomains",
  freemail,
  "Domains under which anybody gets a mailbox, free or from an internet provider.",
);
write("disposableDomains.ts", "disposableDomains", throwaway, "Domains of mailboxes that are thrown away after use.");
