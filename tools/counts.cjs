const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, relative } = require("node:path");

/** Where .ci/run reads the counts of a run; a run in several parts has a file for each (tools/test.mjs). */
const file = process.env.TEST_COUNTS ?? ".cache/test-counts.json";
/** Milliseconds by test file, by which `npm run quick` chooses. */
const times = ".cache/test-times.json";

/** A reporter that writes down how many tests passed and failed. A file that could not be run counts as one that failed. */
class Counts {
  /** @type {Record<string, number>} */
  took = {};

  /** @param {{ path: string }} test @param {{ testResults: readonly { ancestorTitles: string[], duration?: number | null }[] }} result */
  onTestResult({ path }, { testResults }) {
    for (const { ancestorTitles, duration } of testResults) {
      // A suite describes each of its files by its path: tools/jest/suites.mjs.
      const [title = ""] = ancestorTitles;
      const name = title.startsWith("test/") ? title : relative(process.cwd(), path);
      this.took[name] = (this.took[name] ?? 0) + (duration ?? 0);
    }
  }

  /** @param {unknown} _contexts @param {Readonly<Record<"numPassedTests" | "numFailedTests" | "numRuntimeErrorTestSuites", number>>} results */
  onRunComplete(_contexts, results) {
    mkdirSync(dirname(file), { recursive: true });
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results;
    writeFileSync(file, JSON.stringify({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }));
    const before = existsSync(times) ? JSON.parse(readFileSync(times, "utf8")) : {};
    writeFileSync(times, JSON.stringify({ ...before, ...this.took }));
  }
}

module.exports = Counts;
