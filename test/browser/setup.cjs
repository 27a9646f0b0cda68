/**
 * Before the browser tests: the pages and the Outlook to put into them are built, and a Chromium is found. All of it goes
 * into a folder of this run alone, so that nothing changes under it when somebody builds in the meantime.
 */
const { execFileSync } = require("node:child_process");
const { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildSync } = require("esbuild");

const root = join(__dirname, "../..");
const cache = join(root, ".cache/browser");

/** Does the process still run? @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Makes one script of Outlook's fake, for pages to load in place of Office.js. @param {string} folder */
function bundleOffice(folder) {
  buildSync({
    entryPoints: { office: require.resolve("./page/office.ts") },
    outdir: folder,
    bundle: true,
    target: "es2022",
    logLevel: "error",
  });
}

/**
 * The encoder in a worker, and the worker that reads wording, with files for them. The policy of scripts that are called
 * "files" and "wording" lets WebAssembly run, as that of the others does not.
 * @param {string} folder
 */
function bundleEncoder(folder) {
  const worker = require.resolve("./page/encoder.ts");
  buildSync({
    entryPoints: {
      "files.000000000000": worker,
      "page.000000000000": worker,
    },
    outdir: folder,
    bundle: true,
    target: "es2022",
    resolveExtensions: [".web.ts", ".ts", ".js"],
    logLevel: "error",
  });
  const pane = join(root, "dist/taskpane");
  const built = readdirSync(pane).find((name) => /^wording\.[0-9a-f]{12}\.js$/.test(name)) ?? "";
  for (const name of ["wording", "plain"]) cpSync(join(pane, built), join(folder, `${name}.000000000000.js`));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Encoder</title>");
  cpSync(join(__dirname, "../encoder/files/tiny.bin"), join(folder, "documents/tiny.bin"));
  cpSync(join(__dirname, "../encoder/files/tiny.bin"), join(folder, "reader/reader.000000000000.bin"));
  cpSync(join(__dirname, "../analysis/reading/tiny.gate"), join(folder, "reader/gate.000000000000.bin"));
}

module.exports = async function setup() {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    if (!runs(Number(/^run-(\d+)$/.exec(name)?.[1]))) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const folder = join(cache, `run-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const { ensureAllBuilt } = await import("../../tools/build.mjs");
  if (!(await ensureAllBuilt(["service", "taskpane", "preview", "register"])))
    throw new Error("Not all could be built.");
  for (const part of ["taskpane", "preview", "register"]) {
    cpSync(join(root, "dist", part), join(folder, part), {
      recursive: true,
      filter: (source) => !source.endsWith(".map"),
    });
  }
  bundleOffice(folder);
  bundleEncoder(join(folder, "encoder"));
  const found = execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" });
  writeFileSync(join(folder, "chromium.json"), found);
  // Jest hands it on to the processes in which the tests run.
  process.env.REMIT_GUARD_BROWSER_TESTS = folder;
};
