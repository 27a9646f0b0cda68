/** Serves a folder of built pages with the headers of the pane's server, or of `npm start`, and prints its address. */
import { headerPolicy, outlookHosts } from "../../tools/csp.mjs";
import { serve } from "../../tools/serve.mjs";

const policies = {
  taskpane: headerPolicy({ office: true }, outlookHosts),
  preview: headerPolicy({ office: false, frames: true }, ["'self'"]),
};
const [part, folder = ""] = process.argv.slice(2);
const { address } = await serve({ folder, policy: policies[part === "preview" ? part : "taskpane"], port: 0 });
console.log(address);
