const CopyPlugin = require("copy-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { mended } = require("./mend.cjs");
const { bundle, readerFiles } = require("./shared.cjs");

/** The part of pdf.js that reads. */
const reader = "pdfjs-dist/legacy/build/pdf.worker.mjs";

/**
 * The command line: one file for the program, one for its worker threads, and pdf.js's reader.
 * @param {import("./shared.cjs").Mode} mode
 * @returns {Promise<import("webpack").Configuration>}
 */
async function cli(mode) {
  const { externals } = await import("./externals.mjs");
  const common = bundle("cli", mode, "node20");
  return {
    ...common,
    target: "node20",
    entry: { main: "./src/cli/main.ts", worker: "./src/cli/worker.ts" },
    output: { ...common.output, filename: "[name].js" },
    // Large packages that few messages need stay where they are, with the files that they load; but for what is mended.
    externals: [{ [reader]: "./pdf.worker.mjs" }, new RegExp(`^(?:${externals.join("|")})(?:/|$)`)],
    externalsType: "import",
    // The worker is found in the program's folder.
    node: { __dirname: false, __filename: false },
    // People read its stack traces, and it is never downloaded.
    optimization: { minimize: false, nodeEnv: "production" },
    performance: { hints: false },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true, include: /^main\.js$/ }),
      new CopyPlugin({
        patterns: [
          ...readerFiles,
          {
            from: `node_modules/${reader}`,
            info: { minimized: true },
            transform: (content, path) => mended(path, content.toString()),
          },
        ],
      }),
    ],
  };
}

module.exports = { cli };
