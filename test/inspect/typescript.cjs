/** Lets a worker thread load the project's TypeScript as it stands. */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

const options = {
  jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } },
  module: { type: "commonjs" },
  sourceMaps: "inline",
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, filename) => {
    module._compile(transformSync(readFileSync(filename, "utf8"), { ...options, filename }).code, filename);
  };
}
