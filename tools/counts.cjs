const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");

/** Where the counts of the last run stand, for .ci/run. */
const file = ".cache/test-counts.json";

/** A reporter that writes down how many tests passed and failed. A file that could not be run counts as one that failed. */
class Counts {
  /** @param {unknown} _contexts @param {Readonly<Record<"numPassedTests" | "numFailedTests" | "numRuntimeErrorTestSuites", number>>} results */
  onRunComplete(_contexts, results) {
    mkdirSync(dirname(file), { recursive: true });
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results;
    // A run may be made of several parts.
    const goesOn = process.env.TEST_COUNTS === "more" && existsSync(file);
    const before = goesOn ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0 };
    const passed = before.passed + numPassedTests;
    writeFileSync(file, JSON.stringify({ passed, failed: before.failed + numFailedTests + numRuntimeErrorTestSuites }));
  }
}

module.exports = Counts;
