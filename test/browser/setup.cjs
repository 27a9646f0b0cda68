/**
 * Before the browser tests: the pages and the Outlook to put into them are built, and a Chromium is found. All of it goes
 * into a folder of this run alone, so that nothing changes under it when somebody builds meanwhile.
 */
const { execFileSync } = require("node:child_process");
const { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");

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
async function bundleOffice(folder) {
  const compiler = webpack({
    mode: "production",
    context: root,
    target: ["web", "es2022"],
    entry: { office: require.resolve("./page/office.ts") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "es2022" } }] },
    optimization: { minimize: false },
    performance: { hints: false },
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, done) => (error ? reject(error) : resolve(done)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

module.exports = async function setup() {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    if (!runs(Number(/^run-(\d+)$/.exec(name)?.[1]))) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const folder = join(cache, `run-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const { ensureBuilt } = await import("../../tools/build.mjs");
  for (const part of /** @type {const} */ (["taskpane", "preview"])) {
    if (!(await ensureBuilt(part))) throw new Error(`dist/${part} could not be built.`);
    cpSync(join(root, "dist", part), join(folder, part), {
      recursive: true,
      filter: (source) => !source.endsWith(".map"),
    });
  }
  if (!(await ensureBuilt("service"))) throw new Error("dist/service could not be built.");
  await bundleOffice(folder);
  const found = execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" });
  writeFileSync(join(folder, "chromium.json"), found);
  // Jest hands it on to the processes in which the tests run.
  process.env.REMIT_GUARD_BROWSER_TESTS = folder;
};
