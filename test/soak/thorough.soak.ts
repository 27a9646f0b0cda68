/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

it(
  "passes at their whole length the tests that npm test shortens",
  () => {
    const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .filter((name) => readFileSync(join(root, "test", name), "utf8").includes('/atLength"'))
      .map((name) => `test/${name}`);
    expect(files.length).toBeGreaterThan(5);
    const args = [
      "node_modules/jest/bin/jest.js",
      "--ci",
      "--runInBand",
      "--selectProjects",
      "node",
      "browser",
      "--runTestsByPath",
    ];
    const run = spawnSync(process.execPath, [...args, ...files], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, THOROUGH: "1" },
    });
    expect({ status: run.status, said: run.status === 0 ? "" : run.stderr.slice(-4_000) }).toEqual({
      status: 0,
      said: "",
    });
  },
  30 * 60_000,
);
