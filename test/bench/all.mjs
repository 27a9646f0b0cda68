/**
 * How fast everything is: `npm run bench`, or some parts by name: `npm run bench -- scan FOLDER`. One part after the other,
 * each in a process of its own, so that none disturbs another. It fails for nothing: a part that breaks says so, and the
 * next one begins. Nothing is downloaded, and no peer is installed: one that isn't there is said to be missing.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What each measures, in the order in which they run. */
const parts = {
  start: "how long the command line, its threads and the pane's worker take to start",
  scan: "the command line on a mailbox, beside rspamd, SpamAssassin and a bare MIME parse",
  matching: "finding suppliers among many, beside other searches",
  service: "the supplier service: lookups a second at up to 1,000,000 suppliers, beside pgbench",
  documents: "what is attached: PDF, payment codes, scans, on Node and in a browser",
  pane: "the pane in a browser: milliseconds to the verdict, kilobytes loaded",
  onsend: "the check on sending: size, milliseconds a draft; with a folder, ordinary replies that it holds up",
  reader: "the encoder: milliseconds to load it and to read a window, kilobytes",
  register: "the register in a browser over 100,000 suppliers: first paint, search, scrolling",
};

const args = process.argv.slice(2);
const named = args.filter((arg) => Object.hasOwn(parts, arg));
const others = args.filter((arg) => !Object.hasOwn(parts, arg));

for (const [part, words] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(part)) continue;
  console.log(`\n# ${part}: ${words}\n`);
  const file = join(import.meta.dirname, `${part}.mjs`);
  if (!existsSync(file)) {
    console.log("This part isn't here.");
    continue;
  }
  const { status, signal } = spawnSync(process.execPath, [file, ...others], { stdio: "inherit" });
  if (status !== 0) console.log(`This part ended before its time: ${signal ?? status}.`);
}
