const { basename } = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { RefuseRecords } = require("./refuse-records.cjs");
const { ServerFiles, serverFiles } = require("./serverFiles.cjs");
const { pages } = require("./shared.cjs");
const { configOf, RefuseSite, siteFaults, siteOf } = require("./site.cjs");

/** The folder may be the pane's, whose files for web servers let Outlook frame a page. @param {string} path */
const isTaken = (path) => !serverFiles.includes(basename(path));

/**
 * The page on which people keep the supplier list.
 * @param {import("./shared.cjs").Mode} mode
 * @param {Record<string, unknown>} env
 * @returns {Promise<import("webpack").Configuration>}
 */
async function register(mode, env) {
  const { contentPolicy, headerPolicy, originsOf } = await import("../csp.mjs");
  const folder = siteOf(env);
  const faults = folder === undefined ? [] : siteFaults(folder);
  const site = faults.length === 0 ? folder : undefined;
  const { pane, dialog } = originsOf(configOf(site));
  const page = { office: false, connect: [...pane, ...dialog] };
  const common = pages("register", mode);
  return {
    ...common,
    optimization: { ...common.optimization, minimizer: [new EsbuildPlugin({ target: "es2022" })] },
    entry: { register: "./src/register/index.tsx" },
    plugins: [
      new HtmlPlugin({
        template: "src/register/register.html",
        filename: "register.html",
        chunks: ["register"],
        scriptLoading: "defer",
        // In the head before anything that it holds for: a policy covers what follows it alone.
        policy: contentPolicy(page),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/register/register.css", to: "register.css" },
          ...(site ? [{ from: site, globOptions: { dot: true }, filter: isTaken }] : []),
        ],
      }),
      new ServerFiles({
        "Content-Security-Policy": headerPolicy(page, ["'none'"]),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-cache",
      }),
      new RefuseRecords(),
      new RefuseSite(faults),
    ],
  };
}

module.exports = { register };
