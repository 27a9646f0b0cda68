const { withFiles } = require("./icons.cjs");

/** For webpack. What isn't where it is looked for ends the build. @type {import("webpack").LoaderDefinition} */
module.exports = function loader(source) {
  return withFiles(source);
};
