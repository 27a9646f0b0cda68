const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { mended } = require("./mendPostgres.cjs");

const own = readFileSync(require.resolve("./mendPostgres.cjs"));

/** For Jest. */
module.exports = {
  /** @param {string} source @param {string} path */
  process: (source, path) => ({ code: mended(path, source) }),
  /** @param {string} source @param {string} path */
  getCacheKey: (source, path) => createHash("sha256").update(own).update(path).update(source).digest("hex"),
};
