const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { sources } = require("webpack");
const { OnsendFile } = require("./onsend.cjs");
const { pages, pdfFiles, readerFiles, root } = require("./shared.cjs");

/**
 * Tells the preview which messages there are: a page can't list a folder. And that there is no supplier service, in place of
 * which `npm start` names the one that it runs.
 */
class SampleList {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SampleList", (compilation) => {
      const folder = join(root, "samples");
      compilation.contextDependencies.add(folder);
      compilation.hooks.processAssets.tap("SampleList", () => {
        const names = readdirSync(folder)
          .filter((name) => name.endsWith(".eml"))
          .sort();
        compilation.emitAsset("samples/index.json", new sources.RawSource(JSON.stringify(names)));
        compilation.emitAsset("service.json", new sources.RawSource("{}"));
      });
    });
  }
}

/**
 * The mailbox in the browser, and the real pane in a frame of it.
 * @param {import("./shared.cjs").Mode} mode
 * @returns {Promise<import("webpack").Configuration>}
 */
async function preview(mode) {
  const { contentPolicy } = await import("../csp.mjs");
  const common = pages("preview", mode);
  /** @param {string} name @param {boolean} frames */
  const page = (name, frames) =>
    new HtmlPlugin({
      template: `preview/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      scriptLoading: "defer",
      // In the head before anything that it holds for: a policy covers what follows it alone.
      policy: contentPolicy({ office: false, frames }),
    });
  return {
    ...common,
    // Someone waits for it, and it is never downloaded: minimizing takes three quarters of the time, and what leads
    // from it to the sources, which are right there, a tenth.
    devtool: mode === "production" ? false : "source-map",
    optimization: { ...common.optimization, minimizer: [new EsbuildPlugin({ target: "es2022" })] },
    entry: { index: "./preview/index.tsx", pane: "./preview/pane.tsx", events: "./preview/events.ts" },
    plugins: [
      page("index", true),
      page("pane", false),
      page("events", false),
      new CopyPlugin({
        patterns: [
          ...pdfFiles,
          ...readerFiles,
          { from: "samples/*.{eml,csv,json}" },
          { from: "assets/*.png" },
          { from: "src/ui/page.css", to: "page.css" },
        ],
      }),
      // The check on sending, the same file as in Outlook.
      new OnsendFile(mode),
      new SampleList(),
    ],
  };
}

module.exports = { preview };
