const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { BannerPlugin } = require("webpack");

/** @typedef {import("webpack").Configuration} Configuration */

/** Where the program goes. tools/run-cli.mjs builds beside it and moves it there. */
const output = process.env.REMIT_GUARD_DIST ?? resolve(__dirname, "dist");

/** What was built under other settings or with other packages is of no use. */
const settings = [__filename, "package-lock.json", "tsconfig.base.json"]
  .reduce((digest, file) => digest.update(readFileSync(resolve(__dirname, file))), createHash("sha256"))
  .digest("hex");

/**
 * What every bundle shares.
 * @param {string} name
 * @param {"production" | "development"} mode
 * @param {string} target esbuild's name of the oldest engine that it must run on.
 * @returns {Configuration}
 */
function bundle(name, mode, target) {
  return {
    name,
    mode,
    devtool: "source-map",
    output: { path: resolve(output, name), clean: true },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target, jsx: "automatic" } },
      ],
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    cache: {
      type: "filesystem",
      cacheDirectory: resolve(__dirname, ".cache/webpack"),
      name: `${name}-${mode}`,
      version: settings,
    },
  };
}

/**
 * The command line: one file for the program, one for its worker threads.
 * @param {"production" | "development"} mode
 * @returns {Configuration}
 */
function cli(mode) {
  const common = bundle("cli", mode, "node20");
  return {
    ...common,
    target: "node20",
    entry: { main: "./src/cli/main.ts", worker: "./src/cli/worker.ts" },
    output: { ...common.output, filename: "[name].js" },
    // The worker is found beside the program.
    node: { __dirname: false, __filename: false },
    // Its stack traces are read by people, and nobody downloads it.
    optimization: { minimize: false, nodeEnv: "production" },
    performance: { hints: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: /^main\.js$/ })],
  };
}

/**
 * `webpack` builds all; `webpack --config-name cli` one.
 * @param {unknown} _env
 * @param {{ mode?: "production" | "development" }} options
 * @returns {Configuration[]}
 */
module.exports = (_env, { mode = "production" }) => [cli(mode)];
