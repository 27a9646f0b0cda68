/**
 * Builds the pages as `npm run build` does, but for their scripts: `node pages.cjs FOLDER SITE:PART…`. Each site is a folder in
 * FOLDER, and its pages go to dist/SITE there. What is wrong with each is said on standard output, as a list in JSON. A process
 * of its own, since the test runner can't follow how the settings are loaded; and one for all, which loads webpack once.
 */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");
const { OnsendFile } = require("../../tools/webpack/onsend.cjs");
const { register } = require("../../tools/webpack/register.cjs");
const { taskpane } = require("../../tools/webpack/taskpane.cjs");

const [folder = "", ...builds] = process.argv.slice(2);
const script = join(folder, "empty.js");
writeFileSync(script, "");

/** @param {string} site @param {string} part @returns {Promise<string>} What is wrong. */
async function build(site, part) {
  const config = await (part === "register" ? register : taskpane)("production", { site: join(folder, site) });
  const compiler = webpack({
    ...config,
    entry: part === "register" ? { register: script } : { taskpane: script, dialog: script },
    output: { ...config.output, path: join(folder, "dist", site) },
    plugins: config.plugins?.filter((plugin) => !(plugin instanceof OnsendFile)),
    cache: false,
  });
  return new Promise((resolve) => {
    compiler.run((error, stats) => {
      const said = error?.message ?? stats?.toString("errors-warnings") ?? "";
      compiler.close(() => resolve(said));
    });
  });
}

void (async () => {
  const said = [];
  for (const [site = "", part = ""] of builds.map((one) => one.split(":"))) said.push(await build(site, part));
  process.stdout.write(JSON.stringify(said));
})();
