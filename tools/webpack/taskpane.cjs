const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { RefuseRecords } = require("./refuse-records.cjs");
const { pages, pdfFiles } = require("./shared.cjs");
const { RefuseSite, siteFaults, siteOf } = require("./site.cjs");

/** The supplier service that config.json names: the one origin beside its own that the page may speak to. @param {string | undefined} site */
function serviceOf(site) {
  if (site === undefined) return [];
  const { service } = JSON.parse(readFileSync(join(site, "config.json"), "utf8").replace(/^\ufeff/, ""));
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
  const folder = siteOf(env);
  const faults = folder === undefined ? [] : siteFaults(folder);
  const site = faults.length === 0 ? folder : undefined;
  /** @param {string} from @param {string} filename @param {boolean} office @param {string[]} chunks */
  const page = (from, filename, office, chunks) =>
    new HtmlPlugin({
      template: from,
      filename,
      chunks,
      scriptLoading: "defer",
      // In the head before anything that it holds for: a policy covers what follows it alone.
      policy: contentPolicy({ office, connect: serviceOf(site) }),
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
          ...pdfFiles,
          { from: "assets/*.png" },
          { from: "src/ui/page.css", to: "page.css" },
          { from: "src/onsend/launchevent.js", to: "launchevent.js", info: { minimized: true } },
          ...(site ? [{ from: site, globOptions: { dot: true } }] : []),
        ],
      }),
      new RefuseRecords(),
      new RefuseSite(faults),
    ],
  };
}

module.exports = { taskpane };
