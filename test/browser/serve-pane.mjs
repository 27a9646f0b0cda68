/** Serves a folder of the pane's built pages with the headers that docs/deploy.md asks for, and prints its address. */
import { headerPolicy, outlookHosts } from "../../tools/csp.mjs";
import { serve } from "../../tools/serve.mjs";

const [folder = ""] = process.argv.slice(2);
const { address } = await serve({ folder, policy: headerPolicy({ office: true }, outlookHosts), port: 0 });
console.log(address);
