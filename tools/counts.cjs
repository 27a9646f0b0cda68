const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

/** Where the counts of a run stand, for .ci/run: there, unless the run is one part of several (tools/test.mjs). */
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
