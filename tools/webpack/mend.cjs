const { basename } = require("node:path");
const { worker } = require("./mendPdfjs.cjs");
const { connection, index } = require("./mendPostgres.cjs");

/**
 * A place in a file of a package, named by its own text, and its replacement. The same text twice only
 * asserts that the place is there.
 * @typedef {readonly [from: string, to: string]} Change
 */

/** @type {Readonly<Record<string, readonly Change[]>>} */
const files = { "connection.js": connection, "index.js": index, "pdf.worker.mjs": worker };

/**
 * A file of a package, mended.
 * @param {string} path
 * @param {string} source
 * @throws {Error} Where a place isn't there once, as in another version of the package.
 */
function mended(path, source) {
  const name = basename(path);
  return ((Object.hasOwn(files, name) && files[name]) || []).reduce((text, [from, to]) => {
    const [before, after, more] = text.split(from);
    if (before === undefined || after === undefined || more !== undefined)
      throw new Error(
        `${path} is not the file that tools/webpack/mend.cjs mends: is it another version? Looked for:\n${from}`,
      );
    return before + to + after;
  }, source);
}

module.exports = { mended };
