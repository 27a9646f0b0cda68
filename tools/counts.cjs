const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

/** Where the counts of the last run stand, for tools/counts-line.mjs. */
const file = ".cache/test-counts.json";

/** A reporter that writes down how many tests passed and failed. A file that could not be run counts as one that failed. */
class Counts {
  /** @param {unknown} _contexts @param {Readonly<Record<"numPassedTests" | "numFailedTests" | "numRuntimeErrorTestSuites", number>>} results */
  onRunComplete(_contexts, results) {
    mkdirSync(dirname(file), { recursive: true });
    const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites } = results;
    writeFileSync(file, JSON.stringify({ passed, failed: numFailedTests + numRuntimeErrorTestSuites }));
  }
}

module.exports = Counts;
