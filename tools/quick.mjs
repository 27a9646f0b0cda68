/**
 * What tells within seconds or a few minutes whether a change is right: `npm run quick`, for what differs from the last commit,
 * or `npm run quick -- REF` from a given one. `--watch` goes on; `--for SECONDS` sets the time for tests; `--staged` checks only
 * what needs no test, of the staged files: the pre-commit hook. Its last lines say what it left out.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { changedFiles } from "./check/changed.mjs";
import { bin, projects } from "./check/programs.mjs";
import { testsFor } from "./check/related.mjs";
import { runAll } from "./check/run.mjs";
import { writeSuites } from "./jest/suites.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { watch: { type: "boolean" }, staged: { type: "boolean" }, for: { type: "string" } },
});
const [ref = "HEAD"] = positionals;
const folder = ".cache/quick";

/** @param {string} file */
const isCode = (file) => /\.(?:[cm]?[jt]s|tsx)$/.test(file);

/** Types of the programs that have a changed file, or are new. @param {readonly string[]} changed */
function typesOf(changed) {
  const whole = [
    { name: ".", file: ".", info: ".cache/all.tsbuildinfo" },
    { name: "tools", file: "tools", info: ".cache/tools.tsbuildinfo" },
  ];
  const typed = changed.filter((file) => isCode(file) || file.endsWith(".json"));
  return [...whole, ...projects()]
    .filter(({ info }) => {
      if (typed.length === 0) return false;
      if (!existsSync(info)) return true;
      const { fileNames = [] } = JSON.parse(readFileSync(info, "utf8"));
      const known = new Set(fileNames.map((/** @type {string} */ name) => name.replace(/^\.\.\//, "")));
      // A file that no program knows yet may belong to any.
      return typed.some((file) => known.has(file)) || typed.some((file) => isNew(file));
    })
    .map(({ name, file }) => ({ name: `types ${name}`, run: [bin("typescript-native", "bin/tsc"), "-p", file] }));
}

/** @param {string} file */
const isNew = (file) => spawnSync("git", ["cat-file", "-e", `HEAD:${file}`]).status !== 0;

/** @param {readonly string[]} changed @param {readonly string[]} gone */
function staticChecks(changed, gone) {
  const code = changed.filter((file) => isCode(file) && !/^(?:test\/office-js|tools\/kernel)\//.test(file));
  const typed = code.filter((file) => /\.tsx?$/.test(file));
  const isSource = [...changed, ...gone].some((file) => /^(?:src|preview|test|tools)\//.test(file) && isCode(file));
  return [
    ...(gone.some(isCode) ? typesOf([...changed, ...gone]) : typesOf(changed)),
    ...(code.length > 0
      ? [
          {
            name: "lint and fences",
            run: [bin("eslint", "bin/eslint.js"), "--max-warnings", "0", "--no-warn-ignored", ...code],
          },
        ]
      : []),
    ...(typed.length > 0
      ? [
          {
            name: "lint by types",
            run: [
              bin("oxlint", "bin/oxlint"),
              "--tsconfig",
              "tsconfig.lint.json",
              "--no-error-on-unmatched-pattern",
              ...typed,
            ],
          },
        ]
      : []),
    ...(changed.length > 0
      ? [
          {
            name: "format",
            run: [
              bin("prettier", "bin/prettier.cjs"),
              "--check",
              "--ignore-unknown",
              "--log-level",
              "warn",
              ...changed,
            ],
          },
        ]
      : []),
    ...(isSource
      ? [
          {
            name: "cycles",
            run: [
              bin("dependency-cruiser", "bin/dependency-cruise.mjs"),
              ...["src", "--config", ".dependency-cruiser.mjs", "--output-type", "err"],
            ],
          },
          {
            name: "dead code",
            run: [bin("knip", "bin/knip.js"), "--no-progress", "--cache", "--cache-location", ".cache/knip"],
          },
        ]
      : []),
  ];
}

/** Runs some test files, in suites that share their modules. @param {string[]} tests @param {string[]} projects */
function runTests(tests, projects) {
  if (tests.length === 0) return true;
  writeSuites(
    folder,
    tests.map((name) => name.replace(/^test\//, "")),
  );
  const args = [bin("jest", "bin/jest.js"), "--ci", "--config", "jest.whole.config.cjs", "--maxWorkers=2"];
  const { status } = spawnSync(process.execPath, [...args, "--passWithNoTests", "--selectProjects", ...projects], {
    stdio: "inherit",
    env: { ...process.env, SUITES: folder, TEST_COUNTS: `${folder}/counts.json` },
  });
  return status === 0;
}

/** @returns {Promise<boolean>} */
async function once() {
  const start = performance.now();
  const { there, gone } = changedFiles(ref, values.staged ?? false);
  if (there.length + gone.length === 0) {
    console.log(`Nothing differs from ${values.staged ? "the last commit in what is staged" : ref}.`);
    return true;
  }
  console.log(`${there.length + gone.length} changed files.`);
  let isRight = (await runAll(staticChecks(there, gone))).length === 0;
  /** @type {string[]} */
  const leftOut = ["lint of files that didn't change (npm run check)"];
  if (values.staged) leftOut.push("all tests (npm run quick)", "what is changed and not staged");
  else {
    const seconds = values.for === undefined ? null : Number(values.for);
    const { fences, chosen, skipped, browser } = testsFor([...there, ...gone], seconds);
    isRight = runTests([...fences, ...chosen], ["node", "jsdom"]) && isRight;
    isRight = runTests(browser, ["browser"]) && isRight;
    if (skipped.length > 0)
      leftOut.push(
        `${skipped.length} of ${skipped.length + chosen.length} test files that reach the change (npm test)`,
      );
    leftOut.push(browser.length > 0 ? "other browser tests (npm test)" : "browser tests (npm test)");
  }
  console.log(`Left out: ${leftOut.join("; ")}.`);
  console.log(`${isRight ? "Passed" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return isRight;
}

const isRight = await once();
if (values.watch) {
  let timer = setTimeout(() => undefined, 0);
  let running = Promise.resolve(true);
  for (const part of ["src", "test", "tools", "docs", "preview", "samples"]) {
    watch(part, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void (running = running.then(once)), 300);
    });
  }
} else process.exitCode = isRight ? 0 : 1;
