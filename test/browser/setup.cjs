/** Before the browser tests: the pages are built, and a Chromium is found. */
const { execFileSync } = require("node:child_process");
const { mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "../..");

module.exports = async function setup() {
  const { ensureBuilt } = await import("../../tools/build.mjs");
  for (const part of /** @type {const} */ (["taskpane", "preview"]))
    if (!(await ensureBuilt(part))) throw new Error(`dist/${part} could not be built.`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  const found = execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" });
  writeFileSync(join(root, ".cache/chromium.json"), found);
};
