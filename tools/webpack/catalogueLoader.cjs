const { messagesOf } = require("./catalogue.cjs");

/** For webpack. @type {import("webpack").LoaderDefinition} */
module.exports = function loader(source) {
  return `export default ${JSON.stringify(messagesOf(source))};`;
};
