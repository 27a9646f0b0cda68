/** Before the browser tests: the pages and the Outlook to put into them are built, and a Chromium is found. */
const { execFileSync } = require("node:child_process");
const { mkdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");

const root = join(__dirname, "../..");
const cache = join(root, ".cache/browser");

/** Makes one script of Outlook's fake, for pages to load in place of Office.js. */
async function bundleOffice() {
  const folder = join(cache, `office-${process.pid}`);
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
  // Another run of the tests may be reading the one that is there.
  renameSync(join(folder, "office.js"), join(cache, "office.js"));
  rmSync(folder, { recursive: true, force: true });
}

module.exports = async function setup() {
  const { ensureBuilt } = await import("../../tools/build.mjs");
  for (const part of /** @type {const} */ (["taskpane", "preview"]))
    if (!(await ensureBuilt(part))) throw new Error(`dist/${part} could not be built.`);
  mkdirSync(cache, { recursive: true });
  await bundleOffice();
  const found = execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" });
  writeFileSync(join(cache, `chromium-${process.pid}.json`), found);
  renameSync(join(cache, `chromium-${process.pid}.json`), join(cache, "chromium.json"));
};
