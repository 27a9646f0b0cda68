/**
 * How long documents take to read, on Node and in Chromium, the first time and once all is loaded, and what a page loads
 * for each; next to pdftotext, zbarimg and tesseract where they are installed. With a folder: the documents in it, on Node.
 * Prints tables and fails for nothing.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inChromium } from "./documents/browser.mjs";
import { made } from "./documents/made.mjs";
import { onNode } from "./documents/node.mjs";
import { machine, quantile, spread } from "./machine.mjs";

const times = 5;
const ms = (/** @type {number} */ value) => value.toFixed(0);

/** @param {string} folder @returns {readonly import("./documents/made.mjs").Made[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.pdf$/i.test(entry.name))
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)), holds: "" }));

/** What each of them is asked with; the document is where `@` does. @type {Readonly<Record<string, readonly string[]>>} */
const peers = {
  "1 page.pdf": ["pdftotext", "-layout", "@", "-"],
  "50 pages.pdf": ["pdftotext", "-layout", "@", "-"],
  "A4 scan.jpg": ["tesseract", "@", "-"],
};

/** @param {readonly import("./documents/made.mjs").Made[]} files */
function besides(files) {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
  const rows = files.flatMap(({ name, bytes, holds }) => {
    const [program, ...args] = peers[name] ?? [];
    if (program === undefined) return [];
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const taken = [];
    let found = false;
    for (let time = 0; time < times; time++) {
      const start = performance.now();
      const { error, stdout } = spawnSync(
        program,
        args.map((arg) => (arg === "@" ? path : arg)),
      );
      if (error) return [{ document: name, program, "ms, start included": "not installed", found: "" }];
      taken.push(performance.now() - start);
      found = String(stdout).replace(/\s/g, "").includes(holds.replace(/\s/g, ""));
    }
    return [{ document: name, program, "ms, start included": spread(taken, 0), found: String(found) }];
  });
  rmSync(folder, { recursive: true });
  return rows;
}

console.log(`${machine()}\n`);
const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  const rows = await onNode(filesIn(folder), 1);
  const warm = rows.map((row) => row.warm[0] ?? 0);
  const [middle, high, most] = [0.5, 0.95, 1].map((share) => ms(quantile(warm, share)));
  console.log(`${rows.length} documents of ${folder}, warm: p50 ${middle} ms, p95 ${high} ms, most ${most} ms`);
}
const files = await made();
const shown = (/** @type {readonly any[]} */ rows) =>
  rows.map(({ name, cold, warm, found, kB, loaded }) => ({
    document: name,
    "cold, ms": ms(cold),
    "warm, ms": spread(warm, 0),
    "account found": found,
    ...(kB === undefined ? {} : { "loaded, kB": ms(kB), loaded }),
  }));
console.log("\nOn Node, in a thread: with all that is loaded first, and then");
console.table(shown(await onNode(files, times)));
console.log("\nIn Chromium, in the pane's worker of files; what is loaded, after gzip");
console.table(shown(await inChromium(files, times)));
console.log("\nOthers, each a process of its own");
console.table(besides(files));
