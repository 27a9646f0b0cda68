/**
 * Writes the exact reports that test/mail expects, and the words that test/report does, from what the program says now:
 * `npm run expected`. Run it after a change that is meant to alter them, then read the difference.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundled } from "./bundled.mjs";

const root = join(import.meta.dirname, "..");
const { main } = await bundled("test/mail/write.ts");
process.exitCode = await main(process.argv.slice(2), join(root, "test/mail"));

const words = ["--selectProjects", "node", "--updateSnapshot", "--runTestsByPath", "test/report/samples.test.ts"];
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...words], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) process.exitCode = 1;
