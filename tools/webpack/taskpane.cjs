const { existsSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { pages, root } = require("./shared.cjs");
const { RefuseRecords } = require("./refuse-records.cjs");

/**
 * The organisation's own files, such as config.json, that are put beside the pages: `--env site=FOLDER`, seen from
 * where npm was called.
 * @param {Record<string, unknown>} env
 */
function siteOf(env) {
  if (env.site === undefined) return undefined;
  const folder = resolve(process.env.INIT_CWD ?? root, String(env.site));
  if (!existsSync(folder)) throw new Error(`--env site=${String(env.site)}: there is no such folder.`);
  return folder;
}

/** The supplier service that config.json names: the one origin beside its own that the page may speak to. @param {string | undefined} site */
function serviceOf(site) {
  const file = site && join(site, "config.json");
  if (!file || !existsSync(file)) return [];
  const { service } = JSON.parse(readFileSync(file, "utf8"));
  if (service === undefined) return [];
  return [new URL(service).origin];
}

/**
 * The pages that manifest.xml names.
 * @param {import("./shared.cjs").Mode} mode
 * @param {Record<string, unknown>} env
 * @returns {Promise<import("webpack").Configuration>}
 */
async function taskpane(mode, env) {
  const { contentPolicy } = await import("../csp.mjs");
  const site = siteOf(env);
  /** @param {string} from @param {string} filename @param {boolean} office @param {string[]} chunks */
  const page = (from, filename, office, chunks) =>
    new HtmlPlugin({
      template: from,
      filename,
      chunks,
      scriptLoading: "defer",
      meta: {
        "Content-Security-Policy": {
          "http-equiv": "Content-Security-Policy",
          content: contentPolicy({ office, connect: serviceOf(site) }),
        },
      },
    });
  return {
    ...pages("taskpane", mode),
    entry: { taskpane: "./src/taskpane/index.tsx" },
    plugins: [
      page("src/taskpane/taskpane.html", "taskpane.html", true, ["taskpane"]),
      page("src/onsend/commands.html", "commands.html", true, []),
      page("src/taskpane/support.html", "support.html", false, []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/ui/page.css", to: "page.css" },
          { from: "src/onsend/launchevent.js", to: "launchevent.js", info: { minimized: true } },
          ...(site ? [{ from: site, globOptions: { dot: true } }] : []),
        ],
      }),
      new RefuseRecords(),
    ],
  };
}

module.exports = { taskpane };
