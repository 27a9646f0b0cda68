/**
 * Writes the exact reports that test/mail expects, from what the program says now. Run it after a change that is meant to
 * alter them, then read the difference: it is the change as a user sees it.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compact } from "../test/mail/compact.mjs";

const folder = join(import.meta.dirname, "../test/mail");
/** @type {readonly { case: string, file: string, now?: string }[]} */
const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"));
const clocks = new Set(cases.map(({ now }) => now ?? "2026-10-05T12:00:00Z"));

for (const now of clocks) {
  const here = cases.filter((one) => (one.now ?? "2026-10-05T12:00:00Z") === now);
  const args = ["scan", "--format", "json", "--suppliers", "suppliers.csv", "--policy", "policy.json", "--now", now];
  const files = here.map(({ file }) => file);
  const { stdout, stderr } = spawnSync(process.execPath, ["../../tools/run-cli.mjs", ...args, ...files], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (stderr !== "") console.error(stderr);
  stdout
    .trim()
    .split("\n")
    .forEach((line, index) => {
      const name = here[index]?.case ?? "unknown";
      writeFileSync(join(folder, `${name}.expected.json`), `${JSON.stringify(compact(JSON.parse(line)), null, 1)}\n`);
    });
}
