const { BannerPlugin } = require("webpack");
const { bundle } = require("./shared.cjs");

/**
 * The command line: one file for the program, one for its worker threads.
 * @param {import("./shared.cjs").Mode} mode
 * @returns {Promise<import("webpack").Configuration>}
 */
async function cli(mode) {
  const { apart } = await import("../apart.mjs");
  const common = bundle("cli", mode, "node20");
  return {
    ...common,
    target: "node20",
    entry: { main: "./src/cli/main.ts", worker: "./src/cli/worker.ts" },
    output: { ...common.output, filename: "[name].js" },
    // Large packages that few messages need stay where they are, with the files that they load.
    externals: [new RegExp(`^(?:${apart.join("|")})(?:/|$)`)],
    externalsType: "import",
    // The worker is found beside the program.
    node: { __dirname: false, __filename: false },
    // Its stack traces are read by people, and nobody downloads it.
    optimization: { minimize: false, nodeEnv: "production" },
    performance: { hints: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: /^main\.js$/ })],
  };
}

module.exports = { cli };
