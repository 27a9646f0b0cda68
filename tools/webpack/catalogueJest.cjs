const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { messagesOf } = require("./catalogue.cjs");

const own = readFileSync(require.resolve("./catalogue.cjs"));

/** For Jest, which reads what is made as JSON again. */
module.exports = {
  /** @param {string} source */
  process: (source) => ({ code: JSON.stringify(messagesOf(source)) }),
  /** @param {string} source */
  getCacheKey: (source) => createHash("sha256").update(own).update(source).digest("hex"),
};
