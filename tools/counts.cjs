const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

/** Where .ci/run reads the counts of a run; a run in several parts has a file for each (tools/test.mjs). */
const file = process.env.TEST_COUNTS ?? ".cache/test-counts.json";

/** A reporter that writes down how many tests passed and failed. A file that could not be run counts as one that failed. */
class Counts {
  /** @param {unknown} _contexts @param {Readonly<Record<"numPassedTests" | "numFailedTests" | "numRuntimeErrorTestSuites", number>>} results */
  onRunComplete(_contexts, results) {
    mkdirSync(dirname(file), { recursive: true });
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results;
    writeFileSync(file, JSON.stringify({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }));
  }
}

module.exports = Counts;
