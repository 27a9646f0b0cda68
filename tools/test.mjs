/**
 * `npm test`: all tests, or what Jest's own arguments name (`npm test -- test/names`). What runs in browsers waits for these
 * half of the time, so both run at once.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { ensureAllBuilt } from "./build.mjs";
import { writeSuites } from "./jest/suites.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Workers that take a gigabyte each. */
const maxWorkers = 4;
/** Tests make much that is soon garbage. With so much room, in megabytes, it is gone through less often. */
const young = "--max-semi-space-size=32";

/**
 * @param {readonly string[]} args @param {string} counts The file for the counts.
 * @param {"shown" | "kept"} output Kept until it ends, since two can't write at once.
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function jest(args, counts, output) {
  return new Promise((resolve) => {
    /** @type {import("node:child_process").StdioOptions} */
    const stdio = output === "shown" ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(process.execPath, [young, "node_modules/jest/bin/jest.js", "--ci", ...args], {
      cwd: root,
      stdio,
      env: { ...process.env, TEST_COUNTS: counts },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", (error) => (said += `${error.message}\n`));
    child.on("close", (code) => resolve({ ok: code === 0, said }));
  });
}

/** @param {string} name */
const countsOf = (name) => `.cache/test-counts${name}.json`;

/** All tests, in two runs at once. @returns {Promise<boolean>} Did they pass? */
async function whole() {
  writeSuites();
  const cores = Math.min(maxWorkers, availableParallelism());
  const runs = /** @type {const} */ ([
    // Together with the browsers these keep all cores busy: another worker would take their time, and memory of its own.
    { workers: cores, projects: ["node", "jsdom"], counts: countsOf("-node"), output: "shown" },
    // A browser keeps a core busy while the test that drives it waits.
    { workers: Math.ceil(cores / 2), projects: ["browser"], counts: countsOf("-browser"), output: "kept" },
  ]);
  for (const { counts } of runs) rmSync(`${root}/${counts}`, { force: true });
  // Tests wait for the parts that they need, and report those that can't be built. One build for all parts takes least.
  const building = ensureAllBuilt(["cli", "service", "taskpane", "preview", "register"]).catch(() => false);
  const ended = await Promise.all(
    runs.map(({ workers, projects, counts, output }) =>
      jest(
        ["--config", "jest.whole.config.cjs", `--maxWorkers=${workers}`, "--selectProjects", ...projects],
        counts,
        output,
      ),
    ),
  );
  await building;
  for (const { said } of ended) process.stderr.write(said);
  const all = { passed: 0, failed: 0 };
  for (const { counts } of runs) {
    const file = `${root}/${counts}`;
    // A run that broke counts as one that failed.
    const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 1 };
    all.passed += passed;
    all.failed += failed;
  }
  writeFileSync(`${root}/${countsOf("")}`, JSON.stringify(all));
  return ended.every(({ ok }) => ok);
}

const given = process.argv.slice(2);
const passed = given.length > 0 ? (await jest(given, countsOf(""), "shown")).ok : await whole();
process.exitCode = passed ? 0 : 1;
