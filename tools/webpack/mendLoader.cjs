const { mended } = require("./mend.cjs");

/** For webpack. @type {import("webpack").LoaderDefinition} */
module.exports = function loader(source) {
  return mended(this.resourcePath, source);
};
