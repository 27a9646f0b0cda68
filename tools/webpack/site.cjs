const { existsSync, readdirSync, readFileSync } = require("node:fs");
const Module = require("node:module");
const { join, relative, resolve, sep } = require("node:path");
const { runInThisContext } = require("node:vm");
const esbuild = require("esbuild");
const { WebpackError } = require("webpack");
const { root } = require("./shared.cjs");
const { isSupplierFile } = require("./refuse-records.cjs");

/** What may lie next to the pages: the settings, what web servers are told by, and pictures. */
const allowed =
  /^(?:config\.json|web\.config|staticwebapp\.config\.json|_headers|robots\.txt|\.well-known\/[\w-]+\.json|(?:[\w-]+\/)*[\w.-]+\.(?:png|svg|ico))$/;

/**
 * The organisation's own folder, `--env site=FOLDER`, seen from where npm was called; undefined where none was given.
 * @param {Record<string, unknown>} env
 * @returns {string | undefined}
 */
const siteOf = (env) => (env.site === undefined ? undefined : resolve(process.env.INIT_CWD ?? root, String(env.site)));

/** What config.json says; nothing if it is missing. @param {string | undefined} site @returns {{ service?: string, clientId?: string }} */
function configOf(site) {
  return site === undefined ? {} : JSON.parse(readFileSync(join(site, "config.json"), "utf8").replace(/^\ufeff/, ""));
}

/** @param {string} folder @returns {string[]} Its files, by path within it. */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));

/**
 * @typedef {object} Readers
 * @property {(text: string) => { faults: string[] } | { config: { policy: unknown } }} readConfig
 * @property {(policy: unknown, known: { defaults: unknown, knownSignals: string[] }) => { errors: unknown[] } | object} readPolicy
 * @property {(errors: unknown[]) => string[]} policyFaults
 * @property {unknown} defaultPolicy
 * @property {{ id: string }[]} signals
 */

/**
 * The pane's own readers. They are not required from a file: webpack would treat it as part of the build, which is gone when
 * it looks for it, and keep nothing in its cache.
 * @returns {Readers}
 */
function readers() {
  const { outputFiles } = esbuild.buildSync({
    stdin: {
      contents: `
        export { policyFaults, readConfig } from "./src/taskpane/config";
        export { readPolicy } from "./src/suppliers";
        export { defaultPolicy, signals } from "./src/analysis";`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
  const loaded = { exports: {} };
  const run = runInThisContext(Module.wrap(outputFiles[0]?.text ?? ""));
  run.call(loaded.exports, loaded.exports, require, loaded, __filename, __dirname);
  return /** @type {Readers} */ (loaded.exports);
}

/** The same for every folder, and a fifth of a second's work. @type {Readers | undefined} */
let ownReaders;

/** What the pane itself would say of the settings, with its own readers. @param {string} text @returns {string[]} */
function configFaults(text) {
  const { defaultPolicy, policyFaults, readConfig, readPolicy, signals } = (ownReaders ??= readers());
  const read = readConfig(text);
  if ("faults" in read) return read.faults;
  const knownSignals = signals.map(({ id }) => id);
  const policy = readPolicy(read.config.policy, { defaults: defaultPolicy, knownSignals });
  return "errors" in policy ? policyFaults(policy.errors) : [];
}

/** Everything that is wrong with the folder, a sentence each. @param {string} folder @returns {string[]} */
function siteFaults(folder) {
  if (!existsSync(folder)) return [`${folder}: there is no such folder.`];
  const config = join(folder, "config.json");
  const files = filesOf(folder).map((name) => {
    if (isSupplierFile(name, readFileSync(join(folder, name), "utf8")))
      return `${name}: supplier records never belong next to the page: everyone who reaches the page could read them. Take the file out; records come from the supplier service.`;
    return allowed.test(name)
      ? ""
      : `${name}: everyone who reaches the page could read this file. Allowed next to the pages are config.json, web.config, staticwebapp.config.json, _headers, robots.txt, .well-known/*.json and pictures.`;
  });
  const settings = existsSync(config)
    ? configFaults(readFileSync(config, "utf8"))
    : ["config.json is missing: the pane would check nothing. {} is enough."];
  return [...files, ...settings].filter((fault) => fault !== "");
}

/** Ends the build with what is wrong with the folder. */
class RefuseSite {
  /** @param {readonly string[]} faults */
  constructor(faults) {
    this.faults = faults;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("RefuseSite", (compilation) => {
      for (const fault of this.faults) compilation.errors.push(new WebpackError(fault));
    });
  }
}

module.exports = { configOf, RefuseSite, siteFaults, siteOf };
