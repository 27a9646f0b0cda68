const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, renameSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync } = require("esbuild");

const root = join(__dirname, "../..");
const components = "@fluentui/react-components";

/**
 * Fluent's components as one file, for Jest: of the packages as they are, each test of a page would run the modules of all
 * icons, which takes seconds. Made again whenever the packages change.
 * @returns {string} Its path.
 */
function fluentBundle() {
  const versions = [components, "@fluentui/react-icons"].map(
    (name) => require(join(root, "node_modules", name, "package.json")).version,
  );
  const key = createHash("sha256").update(JSON.stringify(versions)).digest("hex").slice(0, 16);
  const file = join(root, ".cache/fluent", `${key}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  const made = `${file}.${process.pid}`;
  buildSync({
    stdin: {
      contents: `export * from "${components}";`,
      resolveDir: root,
    },
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["react", "react-dom", "react/jsx-runtime", "scheduler"],
    outfile: made,
    logLevel: "error",
  });
  renameSync(made, file);
  return file;
}

module.exports = { fluentBundle };
