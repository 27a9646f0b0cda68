const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join } = require("node:path");
const { bundle, root } = require("./shared.cjs");

/** What a person installs for the service: `npm ci --omit=dev`. */
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The package that a request names, without what follows. @param {string} request */
const packageOf = (request) =>
  request
    .split("/")
    .slice(0, request.startsWith("@") ? 2 : 1)
    .join("/");

/** Is the file an ECMAScript module to Node? (Node's documentation, "Determining module system".) @param {string} file */
function isModule(file) {
  if (!/\.js$/.test(file)) return file.endsWith(".mjs");
  let folder = dirname(file);
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).type === "module";
}

/** How Node loads what a request names: one that can't be required is imported. @param {string} request */
function loaderOf(request) {
  try {
    return isModule(createRequire(join(root, "package.json")).resolve(request)) ? "import" : "commonjs";
  } catch {
    return "import";
  }
}

/** postgres.js as it must be: mendPostgres.cjs. @type {import("webpack").RuleSetRule} */
const mendPostgres = {
  test: /node_modules[\\/]postgres[\\/].*\.js$/,
  loader: require.resolve("./mendLoader.cjs"),
};

/**
 * The supplier service: `server.js`, which listens, and `admin.js`, the commands for its operator. The packages stay
 * where npm puts them, since some bring programs and files of their own; but for postgres.js, which is mended.
 * @param {import("./shared.cjs").Mode} mode
 * @returns {import("webpack").Configuration}
 */
function service(mode) {
  const common = bundle("service", mode, "node20");
  return {
    ...common,
    target: "node20",
    entry: { server: "./src/service/server.ts", admin: "./src/service/admin.ts" },
    output: { ...common.output, filename: "[name].js", chunkFilename: "[name].js" },
    externals: [
      ({ request = "" }, done) => {
        if (request !== "postgres" && Object.hasOwn(dependencies, packageOf(request)))
          done(undefined, `${loaderOf(request)} ${request}`);
        else done();
      },
    ],
    module: { ...common.module, rules: [...(common.module?.rules ?? []), mendPostgres] },
    node: { __dirname: false, __filename: false },
    // People read its stack traces, and it is never downloaded.
    optimization: { minimize: false, nodeEnv: "production" },
    performance: { hints: false },
  };
}

module.exports = { service };
