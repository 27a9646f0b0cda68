const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { AllowedScripts, allowedFile, OnsendFile } = require("./onsend.cjs");
const { RefuseRecords } = require("./refuse-records.cjs");
const { pages, pdfFiles, readerFiles } = require("./shared.cjs");
const { configOf, RefuseSite, siteFaults, siteOf } = require("./site.cjs");

/** Makes the scripts as small as terser does, in a tenth of its time. The licences go into files of their own, as there. */
const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 2 }, mangle: true },
  extractComments: "some",
  parallel: false,
});

/** Where the pages will lie, `--env url=https://pay.example.org`; where manifest.xml has them if not given. @param {Record<string, unknown>} env */
const baseOf = ({ url = "https://localhost:3000" }) => `${String(url).replace(/\/$/, "")}/`;

/**
 * The pages that manifest.xml names.
 * @param {import("./shared.cjs").Mode} mode
 * @param {Record<string, unknown>} env
 * @returns {Promise<import("webpack").Configuration>}
 */
async function taskpane(mode, env) {
  const { contentPolicy, originsOf } = await import("../csp.mjs");
  const folder = siteOf(env);
  const faults = folder === undefined ? [] : siteFaults(folder);
  const site = faults.length === 0 ? folder : undefined;
  const { pane, dialog } = originsOf(configOf(site));
  /** @param {string} from @param {string} filename @param {boolean} office @param {string[]} chunks @param {string[]} [connect] @param {boolean} [shows] */
  const page = (from, filename, office, chunks, connect = [], shows = true) =>
    new HtmlPlugin({
      template: from,
      filename,
      chunks,
      scriptLoading: "defer",
      // In the head before anything that it holds for: a policy covers what follows it alone.
      policy: contentPolicy({ office, connect, shows }),
    });
  const common = pages("taskpane", mode);
  return {
    ...common,
    optimization: { ...common.optimization, minimizer: [minimizer] },
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      dialog: "./src/taskpane/signIn/dialogPage.ts",
      // Asked for by its name, by a script that can know no other.
      token: { import: "./src/taskpane/signIn/sendingToken.ts", filename: "token.js" },
    },
    plugins: [
      page("src/taskpane/taskpane.html", "taskpane.html", true, ["taskpane"], pane),
      page("src/taskpane/signIn/dialog.html", "dialog.html", true, ["dialog"], dialog),
      // It is never seen: scripts run in it, and ask.
      page("src/onsend/commands.html", "commands.html", true, [], pane, false),
      page("src/taskpane/support.html", "support.html", false, []),
      new CopyPlugin({
        patterns: [
          ...pdfFiles,
          ...readerFiles,
          { from: "assets/*.png" },
          { from: "src/ui/page.css", to: "page.css" },
          ...(site ? [{ from: site, globOptions: { dot: true } }] : []),
        ],
      }),
      new OnsendFile(mode),
      new AllowedScripts(baseOf(env), site !== undefined && existsSync(join(site, allowedFile))),
      new RefuseRecords(),
      new RefuseSite(faults),
    ],
  };
}

module.exports = { taskpane };
