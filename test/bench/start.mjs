/**
 * How long things take to start: the command line for one small message, without and with a long supplier list; each worker
 * thread more; the pane's worker in a browser with such a list. `start.mjs [--suppliers=100000] [--no-browser]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../../tools/build.mjs";
import { machine, median, spread } from "./machine.mjs";
import { node } from "./process.mjs";
import { supplierCsv } from "./suppliers.mjs";

const runs = 9;
const count = Number(process.argv.find((arg) => arg.startsWith("--suppliers="))?.split("=")[1] ?? 100_000);
const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const message = fileURLToPath(new URL("../../samples/02-true-invoice.eml", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "remit-guard-start-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
/** @param {number} length */
function list(length) {
  const file = join(folder, `suppliers-${length}.csv`);
  writeFileSync(file, supplierCsv(length));
  return file;
}

/** @param {number} jobs @param {readonly string[]} more */
const scan = (jobs, ...more) => [main, "scan", "--now", "2026-10-05", "--jobs", String(jobs), ...more, message];

if (!(await ensureBuilt("cli"))) process.exit(2);
console.log(`${machine()}\n`);
const long = list(count);
const programs = [
  { of: "Node with nothing to do", args: ["-e", "0"] },
  { of: "the help", args: [main, "--help"] },
  { of: "one message, --jobs 1", args: scan(1) },
  { of: "one message, --jobs 2", args: scan(2) },
  { of: "one message, --jobs 4", args: scan(4) },
  { of: `one message, --jobs 1, ${count} suppliers`, args: scan(1, "--suppliers", long), times: 3 },
  { of: `one message, --jobs 2, ${count} suppliers`, args: scan(2, "--suppliers", long), times: 3 },
];
/** @type {import("./process.mjs").Taken[][]} */
const taken = programs.map(() => []);
for (let run = 0; run < runs; run++)
  for (const [at, { args, times = runs }] of programs.entries()) if (run < times) taken[at]?.push(await node(args));

console.log(
  "Milliseconds from the start to the end: the middle run, and the least and greatest; MiB of memory at most",
);
console.table(
  programs.map(({ of }, at) => ({
    of,
    wall: spread(taken[at]?.map(({ wall }) => wall * 1000) ?? [], 0),
    CPU: spread(taken[at]?.map(({ cpu }) => cpu * 1000) ?? [], 0),
    MiB: median(taken[at]?.map(({ peak }) => peak) ?? []).toFixed(0),
  })),
);
/** @param {number} at */
const cpu = (at) => median(taken[at]?.map((each) => each.cpu * 1000) ?? []);
console.log(`A thread that has nothing to read: ${((cpu(4) - cpu(3)) / 2).toFixed(0)} ms of a processor.\n`);

if (!process.argv.includes("--no-browser")) {
  const { withRecords } = await import("./records.mjs");
  console.log("The preview's pane in a browser, once its supplier list is changed, ms");
  console.table(
    (await withRecords([list(50), long])).map(({ file, ready, verdict }, at) => ({
      suppliers: at === 0 ? 50 : count,
      file: file.split(/[\\/]/).at(-1),
      "worker set up": ready.toFixed(0),
      "from the choice of the file to the verdict": verdict.toFixed(0),
    })),
  );
}
