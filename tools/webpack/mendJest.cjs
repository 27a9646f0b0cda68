const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const { createTransformer } = require("@swc/jest");
const { mended } = require("./mend.cjs");

const own = readdirSync(__dirname)
  .filter((name) => name.startsWith("mend"))
  .map((name) => readFileSync(`${__dirname}/${name}`))
  .reduce((digest, file) => digest.update(file), createHash("sha256"))
  .digest("hex");

/** For Jest: what is mended is then compiled as all else is. */
module.exports = {
  /** @param {Parameters<typeof createTransformer>[0]} options Those of @swc/jest. */
  createTransformer(options) {
    const swc = createTransformer(options);
    /** @typedef {Parameters<typeof swc.process>[2]} Options */
    return {
      /** @param {string} source @param {string} path @param {Options} jest */
      process: (source, path, jest) => swc.process(mended(path, source), path, jest),
      /** @param {string} source @param {string} path @param {Options} jest */
      getCacheKey: (source, path, jest) => own + (swc.getCacheKey?.(source, path, jest) ?? ""),
    };
  },
};
