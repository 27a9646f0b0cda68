/**
 * `npm test`: all tests, or what Jest's own arguments name (`npm test -- test/names`). First what runs in Node alone, then
 * what runs in browsers, of which one makes work for two cores.
 */
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { writeSuites } from "./jest/suites.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Workers that take a gigabyte each. */
const most = 4;

/** @param {readonly string[]} args @param {string} counts What becomes of the counts that are there. @returns {boolean} */
function jest(args, counts) {
  const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--ci", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TEST_COUNTS: counts },
  });
  return status === 0;
}

/** @param {number} workers @param {readonly string[]} projects @param {string} counts @returns {boolean} */
const whole = (workers, projects, counts) =>
  jest(["--config", "jest.whole.config.cjs", `--maxWorkers=${workers}`, "--selectProjects", ...projects], counts);

const given = process.argv.slice(2);
if (given.length === 0) writeSuites();
const cores = Math.min(most, availableParallelism());
const passed =
  given.length > 0
    ? [jest(given, "anew")]
    : // Of what runs in Node, a third waits: for a database, for a program that it started, for a time that must pass.
      [whole(cores + 1, ["node", "jsdom"], "anew"), whole(Math.min(2, cores), ["browser"], "more")];
process.exit(passed.every(Boolean) ? 0 : 1);
