/**
 * Finds all regular expressions of the project and writes down those that take linear time, so that lint and tests need
 * not work it out again: `npm run expressions`. `-- --afresh` trusts nothing that was written down, writes nothing, and
 * fails when an expression isn't linear: it takes some minutes, and is what `npm run soak` does.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { ledger, ledgerText } from "./lint/linearity.mjs";

const afresh = process.argv.includes("--afresh");
const used = `.cache/linear-${process.pid}.txt`;
const runs = [
  ["tools/lint/literals.mjs"],
  [
    "node_modules/jest/bin/jest.js",
    "--ci",
    "--selectProjects",
    "node",
    "--runTestsByPath",
    "test/fences/regexp.test.ts",
  ],
];
try {
  const passed = runs.map((run) => {
    const { status } = spawnSync(process.execPath, run, {
      stdio: "inherit",
      env: { ...process.env, LINEARITY_USED: used, ...(afresh ? { LINEARITY_AFRESH: "1" } : {}) },
    });
    return status === 0;
  });
  if (!passed.every(Boolean)) process.exitCode = 1;
  else if (!afresh) writeFileSync(ledger, ledgerText(readFileSync(used, "utf8").trim().split("\n")));
} finally {
  rmSync(used, { force: true });
}
