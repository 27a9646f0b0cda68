// Lets a script load the project's TypeScript without a build.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

const options = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };

require.extensions[".ts"] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, "utf8"), { ...options, filename }).code, filename);
};
