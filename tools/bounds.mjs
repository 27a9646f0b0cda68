/**
 * Enters new bounds in test/fences/bounds.json, with the given reason, and removes those that are gone:
 * `npm run bounds -- form`. The reasons are explained in that file.
 */
import { spawnSync } from "node:child_process";

const [reason = ""] = process.argv.slice(2);
const { status } = spawnSync("npx", ["jest", "--ci", "test/fences/bounds"], {
  stdio: "inherit",
  env: { ...process.env, BOUNDS_REASON: reason },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
