const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync } = require("esbuild");

const root = join(__dirname, "../..");
const icons = "@fluentui/react-icons";
const components = "@fluentui/react-components";

/** The icons that the pages take from the package's front door, which opens all 27,000. @returns {readonly string[]} */
function iconsUsed() {
  const found = new Set();
  for (const folder of ["src", "preview"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".tsx")) continue;
      const text = readFileSync(join(root, folder, name), "utf8");
      for (const [, list = ""] of text.matchAll(/import \{([^}]{1,2000})\} from "@fluentui\/react-icons";/g))
        for (const [one] of list.matchAll(/\b[A-Z]\w+(?:Regular|Filled)\b/g)) found.add(one);
    }
  }
  return [...found].sort();
}

/**
 * Fluent as one file with the icons that are used, for Jest: of the packages as they are, each test of a page would run the
 * modules of all icons, which takes seconds. Made anew whenever the packages or the icons change.
 * @returns {string} Its path.
 */
function fluentBundle() {
  const used = iconsUsed();
  const versions = [components, icons].map((name) => require(join(root, "node_modules", name, "package.json")).version);
  const key = createHash("sha256")
    .update(JSON.stringify([used, versions]))
    .digest("hex")
    .slice(0, 16);
  const file = join(root, ".cache/fluent", `${key}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  const made = `${file}.${process.pid}`;
  buildSync({
    stdin: {
      contents: `export * from "${components}";\nexport { ${used.join(", ")} } from "${icons}";`,
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
