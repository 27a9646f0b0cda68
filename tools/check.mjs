/**
 * Every static check in one: `npm run check`, or some by name: `npm run check -- lint cycles`.
 * Quiet but for a line a check; what a failed one said follows, and the exit code is 1.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bin, lintCache, projects } from "./check/programs.mjs";
import { runAll } from "./check/run.mjs";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));

/** @type {readonly import("./check/run.mjs").Check[]} */
const checks = [
  ...[...[".", "tools"].map((name) => ({ name, file: name })), ...projects()].map(({ name, file }) => ({
    name: `types ${name}`,
    run: [bin("typescript-native", "bin/tsc"), "-p", file],
  })),
  // AssemblyScript's own types need the earlier compiler.
  { name: "types tools/kernel", run: [bin("typescript", "bin/tsc"), "-p", "tools/kernel"] },
  {
    name: "lint",
    run: [
      bin("eslint", "bin/eslint.js"),
      ".",
      "--max-warnings",
      "0",
      "--cache",
      "--cache-strategy",
      "content",
      "--cache-location",
      lintCache(),
    ],
  },
  { name: "lint by types", run: [bin("oxlint", "bin/oxlint"), "--tsconfig", "tsconfig.lint.json", "."] },
  { name: "english", run: ["tools/english.mjs", "--check"] },
  {
    name: "format",
    run: [
      bin("prettier", "bin/prettier.cjs"),
      "--check",
      "--log-level",
      "warn",
      "--cache",
      "--cache-location",
      ".cache/prettier",
      ".",
    ],
  },
  {
    name: "cycles",
    run: [
      bin("dependency-cruiser", "bin/dependency-cruise.mjs"),
      "src",
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "err",
    ],
  },
  {
    name: "dead code",
    run: [bin("knip", "bin/knip.js"), "--no-progress", "--cache", "--cache-location", ".cache/knip"],
  },
  {
    // That the checks above find what they are to find, and what of the pages and packages no program reads.
    name: "fences",
    run: [
      bin("jest", "bin/jest.js"),
      "--ci",
      "--runInBand",
      "--selectProjects",
      "node",
      // And no counts of tests, which are those of `npm test`.
      "--reporters=default",
      "--testPathPatterns",
      // Which regular expressions are quick is the product's to show, in npm test.
      "/test/fences/(?!regexp\\.)",
    ],
  },
];

const asked = process.argv.slice(2);
const chosen = checks.filter(
  ({ name }) => asked.length === 0 || asked.some((word) => name === word || name.split(" ")[0] === word),
);
if (chosen.length === 0) {
  console.error(`No such check. There are: ${checks.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

// The longest first, the others at the same time.
const failed = await runAll(
  chosen.toSorted((one, other) => Number(other.name === "lint") - Number(one.name === "lint")),
);
if (failed.length > 0) process.exitCode = 1;
