/**
 * Builds the pages as `npm run build` does, but for their scripts: `node pages.cjs SITE FOLDER [register]`. What is wrong is said on
 * standard output. A process of its own, since the test runner can't follow how the settings are loaded.
 */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");
const { OnsendFile } = require("../../tools/webpack/onsend.cjs");
const { register } = require("../../tools/webpack/register.cjs");
const { taskpane } = require("../../tools/webpack/taskpane.cjs");

const [site = "", folder = "", part = "taskpane"] = process.argv.slice(2);
const script = join(folder, "empty.js");
writeFileSync(script, "");

void (part === "register" ? register : taskpane)("production", { site }).then((config) => {
  const compiler = webpack({
    ...config,
    entry: part === "register" ? { register: script } : { taskpane: script, dialog: script },
    output: { ...config.output, path: join(folder, "dist") },
    plugins: config.plugins?.filter((plugin) => !(plugin instanceof OnsendFile)),
    cache: false,
  });
  compiler.run((error, stats) => {
    process.stdout.write(error?.message ?? stats?.toString("errors-warnings") ?? "");
    compiler.close(() => undefined);
  });
});
