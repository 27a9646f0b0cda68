const { cli } = require("./tools/webpack/cli.cjs");
const { preview } = require("./tools/webpack/preview.cjs");
const { register } = require("./tools/webpack/register.cjs");
const { service } = require("./tools/webpack/service.cjs");
const { taskpane } = require("./tools/webpack/taskpane.cjs");

/**
 * `webpack` builds all; `webpack --config-name taskpane` one: `cli`, `service` (the supplier service), `taskpane` (the
 * pages that Outlook opens), `register` (the page on which the supplier list is kept) or `preview` (a mailbox in the
 * browser). `taskpane` makes the check on sending too, `onsend.js`. `--env url=ADDRESS` says where the pages
 * will lie. `--env site=FOLDER` puts that folder's files beside the pages of `taskpane` and
 * of `register`; of `register`, all but those that tell a web server what to send, of which it has its own.
 * @param {Record<string, unknown>} env
 * @param {{ mode?: "production" | "development" }} options
 * @returns {Promise<import("webpack").Configuration[]>}
 */
module.exports = async (env, { mode = "production" }) => [
  await cli(mode),
  service(mode),
  await taskpane(mode, env),
  await register(mode, env),
  await preview(mode),
];
