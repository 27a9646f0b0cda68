/**
 * The command line on a mailbox, next to what else reads mail on a server: seconds of processors and of the clock for one
 * folder with one worker, and what one message more takes once all is warm. `scan.mjs [FOLDER…]`; without a folder the
 * project's own messages. `--quick` runs each once and leaves the servers of others out.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../../tools/build.mjs";
import { machine, median, spread } from "./machine.mjs";
import { mailbox } from "./mailbox.mjs";
import { suppliers } from "./matching/suppliers.mjs";
import { mimeParses } from "./mime.mjs";
import { policy } from "./policy.mjs";
import { node } from "./process.mjs";
import { rspamd } from "./rspamd.mjs";
import { supplierCsvOf } from "./service/csv.mjs";
import { spamassassin } from "./spamassassin.mjs";

/** @typedef {{ of: string, wall: number[], cpu: number[], files: number, more: number }} Row */

const quick = process.argv.includes("--quick");
const runs = quick ? 1 : 3;
/** SpamAssassin is asked for every so many-th message, of about this many. */
const sampled = 100;

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const { folders, files, bytes, words } = mailbox();

/** @param {number} jobs @param {number} times The folders are named so often. @param {readonly string[]} options */
function scan(jobs, times, options = []) {
  const paths = Array.from({ length: times }, () => folders).flat();
  return node([main, "scan", "--format", "json", "--now", "2026-10-05", "--jobs", String(jobs), ...options, ...paths]);
}

/** A scan as an organisation runs it: its own policy with 50 colleagues, and so many suppliers. @param {number} count */
function withList(count) {
  const list = join(made, `suppliers-${count}.csv`);
  writeFileSync(list, supplierCsvOf(suppliers(count, 7).records));
  return ["--suppliers", list, "--policy", policyFile];
}

const made = mkdtempSync(join(tmpdir(), "remit-guard-bench-"));
process.on("exit", () => rmSync(made, { recursive: true, force: true }));
const policyFile = join(made, "policy.json");
writeFileSync(policyFile, JSON.stringify(policy(50)));
/** Messages of the long run, in which the start doesn't count. */
const many = 20_000;

/** @param {string} of @param {{ wall: number, cpu: number }[]} once @param {{ cpu: number }[]} twice @returns {Row} */
function row(of, once, twice) {
  const cpu = once.map((taken) => taken.cpu);
  const more = median(twice.map((taken) => taken.cpu)) - median(cpu);
  return { of, wall: once.map((taken) => taken.wall), cpu, files: files.length, more: more / files.length };
}

/** @param {string} of @param {{ passes: { wall: number, cpu: number }[] }} answer @param {number} count @returns {Row} */
function served(of, { passes }, count) {
  const cpu = passes.map((taken) => taken.cpu);
  return { of, wall: passes.map((taken) => taken.wall), cpu, files: count, more: median(cpu) / count };
}

/** The same folder with a list, next to the same without. @returns {Promise<Row[]>} */
async function listed() {
  const repeats = Math.max(2, Math.ceil(many / files.length));
  const rows = [];
  for (const [of, options] of /** @type {const} */ ([
    ["without a list", []],
    ["1,000 suppliers, 50 colleagues", withList(1_000)],
    ["100,000 suppliers, 50 colleagues", withList(100_000)],
  ])) {
    const once = [];
    // The first run packs the list and keeps it.
    if (options.length > 0) await scan(1, 1, options);
    for (let run = 0; run < runs; run++) once.push(await scan(1, 1, options));
    const long = quick ? null : await scan(1, repeats, options);
    const cpu = once.map((taken) => taken.cpu);
    const more = long === null ? Number.NaN : (long.cpu - median(cpu)) / (repeats - 1) / files.length;
    rows.push({ of: `ours, ${of}`, wall: once.map((taken) => taken.wall), cpu, files: files.length, more });
    const peak = Math.max(...[...once, ...(long === null ? [] : [long])].map((taken) => taken.peak));
    const length =
      long === null
        ? ""
        : `; ${(repeats * files.length).toLocaleString("en")} messages: ${long.cpu.toFixed(1)} s of CPU`;
    console.log(`ours, ${of}: ${peak.toFixed(0)} MiB at most${length}`);
  }
  return rows;
}

/** @returns {Promise<Row[]>} */
async function ours() {
  const one = [];
  const twice = [];
  const two = [];
  const both = [];
  // Turn by turn, so that what else the machine does falls on each alike.
  for (let run = 0; run < runs; run++) {
    one.push(await scan(1, 1));
    two.push(await scan(2, 1));
    twice.push(await scan(1, 2));
    both.push((await Promise.all([scan(1, 1), scan(1, 1)])).sort((a, b) => b.wall - a.wall)[0]);
  }
  const rows = [row("ours, --jobs 1", one, twice), { ...row("ours, --jobs 2", two, []), more: Number.NaN }];
  const [first, second] = [median(one.map(({ wall }) => wall)), median(two.map(({ wall }) => wall))];
  const most = (2 * first) / median(both.map((slower) => slower?.wall ?? Number.NaN));
  console.log(`Two workers do ${(first / second).toFixed(2)} times what one does by the clock.`);
  console.log(
    `Two programs with one worker each do ${most.toFixed(2)} times what one does: more than the machine has can't be had.`,
  );
  console.log(`Memory at most: ${median(one.map(({ peak }) => peak)).toFixed(0)} MiB with one worker.\n`);
  return rows;
}

/** @param {string} name @param {() => Promise<Row[] | null>} measure @returns {Promise<Row[]>} */
async function peer(name, measure) {
  try {
    const found = await measure();
    if (found !== null) return found;
    console.log(`${name}: not installed.`);
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return [];
}

if (!(await ensureBuilt("cli"))) process.exit(2);
console.log(machine());
console.log(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB: ${words}; each ${runs} times\n`);

const rows = await ours();
rows.push(...(await listed()));
rows.push(
  ...(await peer("MIME", async () =>
    (await mimeParses(files, runs)).map(({ name, once, twice }) => row(name, once, twice)),
  )),
);
if (!quick) {
  rows.push(
    ...(await peer("rspamd", async () => {
      const answer = await rspamd(files, runs);
      return answer && [served(answer.version, answer, files.length)];
    })),
  );
  const some = files.filter((_, at) => at % Math.max(1, Math.round(files.length / sampled)) === 0);
  rows.push(
    ...(await peer("SpamAssassin", async () => {
      const answer = await spamassassin(some, runs);
      return answer && [served(`${answer.version}, ${some.length} of the files`, answer, some.length)];
    })),
  );
}

const own = rows[0]?.more ?? Number.NaN;
console.log(
  "Seconds: the middle run, and the least and greatest. Servers are warm; programs are started for each run.",
);
console.table(
  rows.map(({ of, wall, cpu, files: count, more }) => ({
    of,
    wall: spread(wall),
    CPU: spread(cpu),
    "CPU ms a message": ((median(cpu) / count) * 1000).toFixed(2),
    "a warm one": Number.isNaN(more) ? "" : (more * 1000).toFixed(2),
    "ours, warm, is": Number.isNaN(more) ? "" : `${(own / more).toFixed(2)} times that`,
  })),
);
