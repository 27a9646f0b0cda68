const { mended } = require("./mendPostgres.cjs");

/** For webpack. @type {import("webpack").LoaderDefinition} */
module.exports = function loader(source) {
  return mended(this.resourcePath, source);
};
