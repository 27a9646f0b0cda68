const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { catalogues } = require("./catalogue.cjs");

/** @typedef {import("webpack").Configuration} Configuration */
/** @typedef {"production" | "development"} Mode */

const root = resolve(__dirname, "../..");

/** Where the programs and pages go. tools/build.mjs builds elsewhere and moves them there. */
const output = process.env.REMIT_GUARD_DIST ?? resolve(root, "dist");

/** The parts for which tools/build.mjs wants nothing kept for the next build. */
const once = (process.env.REMIT_GUARD_ONCE ?? "").split(" ");

/** What was built under other settings or with other packages is of no use. */
const settings = [
  ...readdirSync(__dirname).map((name) => join("tools/webpack", name)),
  "tools/csp.mjs",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.base.json",
]
  .reduce((digest, file) => digest.update(readFileSync(resolve(root, file))), createHash("sha256"))
  .digest("hex");

/**
 * What is kept of a build for the next one.
 * @param {string} name
 * @param {Mode} mode
 * @returns {import("webpack").FileCacheOptions}
 */
const kept = (name, mode) => ({
  type: "filesystem",
  cacheDirectory: resolve(root, ".cache/webpack"),
  name: `${name}-${mode}`,
  version: settings,
});

/** For all: what the folders' own, which extend it, add to it concerns types alone. To look for theirs at each file takes a second. */
const tsconfig = resolve(root, "tsconfig.base.json");

/** Catalogues of messages, without what translators need alone. @type {import("webpack").RuleSetRule} */
const messages = { test: catalogues, type: "javascript/auto", loader: require.resolve("./catalogueLoader.cjs") };

/**
 * What every bundle shares.
 * @param {string} name
 * @param {Mode} mode
 * @param {string} target esbuild's name of the oldest engine that it must run on.
 * @returns {Configuration}
 */
function bundle(name, mode, target) {
  return {
    name,
    mode,
    context: root,
    devtool: "source-map",
    output: { path: resolve(output, name), clean: true },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
    module: {
      parser: { javascript: { exportsPresence: "error", createRequire: false } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "esbuild-loader",
          options: { target, jsx: "automatic", tsconfig },
        },
        messages,
      ],
    },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    cache: !once.includes(name) && kept(name, mode),
  };
}

/** pdf.js as its readers must be: mendPdfjs.cjs. @type {import("webpack").RuleSetRule} */
const mendPdfjs = {
  test: /node_modules[\\/]pdfjs-dist[\\/].*pdf\.worker\.mjs$/,
  loader: require.resolve("./mendLoader.cjs"),
};

/** Fluent's components, and each icon of theirs from a file of its own: iconsLoader.cjs. @type {import("webpack").RuleSetRule} */
const singleIcons = {
  test: /node_modules[\\/]@fluentui[\\/]react-(?!icons[\\/])[^\\/]+[\\/]lib[\\/].*\.js$/,
  loader: require.resolve("./iconsLoader.cjs"),
};

/**
 * What a page needs in addition to its scripts' own settings.
 * @param {string} name
 * @param {Mode} mode
 * @returns {Configuration}
 */
function pages(name, mode) {
  // Safari 16.4 is the first that looks behind in a regular expression; the other engines of Outlook renew themselves.
  const common = bundle(name, mode, "es2022");
  return {
    ...common,
    target: ["web", "es2022"],
    // What a page loads by need has files of its own; the command line has others instead.
    resolve: {
      extensions: [".web.ts", ...(common.resolve?.extensions ?? [])],
      // What tesseract.js-core asks for where it finds itself on Node.
      fallback: { fs: false, crypto: false },
      alias: { "entities/decode": resolve(__dirname, "noReferences.mjs") },
    },
    output: {
      ...common.output,
      filename: "[name].[contenthash:12].js",
      publicPath: "",
      hashFunction: "xxhash64",
      // Programs and data of the readers of documents.
      assetModuleFilename: "documents/[name].[contenthash:12][ext]",
    },
    module: { ...common.module, rules: [...(common.module?.rules ?? []), mendPdfjs, singleIcons] },
    // One file for the page and two for its worker, its program and its lists, which rarely change: what the page and the
    // worker share is little, and more requests cost more.
    optimization: {
      splitChunks: {
        chunks: ({ name }) => name === "worker",
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What the readers of PDF and of images look for accounts with, in a file that both load.
          accounts: {
            name: "accounts",
            chunks: ({ name }) => name === "pdf" || name === "pixels",
            test: /[\\/]src[\\/]accounts[\\/]|[\\/]ibantools[\\/]/,
            enforce: true,
          },
          // What asks the supplier service for cases and proposes to it, in a file that both load.
          contract: {
            name: "contract",
            chunks: ({ name }) => name === "cases" || name === "propose",
            test: /[\\/]src[\\/](?:contract|suppliers[\\/]http)[\\/]/,
            enforce: true,
          },
          lists: { name: "lists", test: /[\\/]src[\\/](?:[^\\/]+[\\/]){1,2}(?:data|language)[\\/]/, enforce: true },
        },
      },
    },
    // How large the pages may be is said, after compression, by the tests of the built pages.
    performance: { hints: false },
  };
}

/** What pdf.js asks for by name while it reads: it lies next to the pages as its package has it. */
const pdfFiles = ["cmaps", "standard_fonts", "wasm"].map((folder) => ({
  from: `node_modules/pdfjs-dist/${folder}/*`,
  to: `documents/pdfjs/${folder}/[name][ext]`,
  // Decoders without WebAssembly: pdf.js gets none, and a script that is never loaded has no business on a server.
  globOptions: { ignore: ["**/*_nowasm_fallback.js"] },
  info: { minimized: true },
}));

/** One file of the learned reader. @typedef {{ name: string, bytes: number, sha256: string }} Listed */
/** @type {{ files: readonly Listed[] }} */
const listed = JSON.parse(readFileSync(resolve(root, "assets/reader/reader.json"), "utf8"));

/** Weights of the learned reader, where there are any, under the names by which src/inspect/readerFiles.ts asks for them, and whose they are. */
const readerFiles = [
  ...listed.files.map(({ name, sha256 }) => ({
    from: `assets/reader/${name}`,
    to: `reader/${name.replace(/(?=\.bin$)/, `.${sha256.slice(0, 12)}`)}`,
    info: { minimized: true },
  })),
  ...(listed.files.length > 0 ? [{ from: "assets/reader/NOTICE.txt", to: "reader/NOTICE.txt" }] : []),
];

module.exports = { bundle, kept, messages, pages, pdfFiles, readerFiles, root, tsconfig };
