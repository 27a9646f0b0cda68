/**
 * `npm run start:outlook`: the pane over https on this machine with a certificate that it trusts, and the add-in
 * side-loaded into Outlook, for developers. `-- --site FOLDER` takes config.json and the like from there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import devCerts from "office-addin-dev-certs";
import { headerPolicy, originsOf, outlookHosts } from "./csp.mjs";
import { serve } from "./serve.mjs";

const usage = `Usage: npm run start:outlook -- [--site FOLDER] [--no-sideload]
  --site         a folder with config.json, copied next to the pages
  --no-sideload  serve only; add the manifest to Outlook yourself`;

const root = fileURLToPath(new URL("..", import.meta.url));
/** Where manifest.xml points. */
const port = 3000;
/** The program that knows how each Outlook is told of an add-in: half a gigabyte, so it is fetched when wanted. */
const sideloader = "office-addin-dev-settings@3.1.2";

/** @param {string} site */
function build(site) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "taskpane", "--env", `site=${site}`],
    { cwd: root, stdio: "inherit", env: { ...process.env, REMIT_GUARD_DIST: join(root, "dist/outlook") } },
  );
  return status === 0;
}

/** By hand, where the program can't. */
const byHand = `Add it to Outlook by hand: open https://aka.ms/olksideload in a browser, choose My add-ins > Add a custom add-in >
Add from file, and take ${join(root, "manifest.xml")}. Then open a message and press "Check payment".`;

function sideload() {
  console.log("Telling Outlook of the add-in …");
  const { status } = spawnSync(
    "npx",
    ["--yes", sideloader, "sideload", join(root, "manifest.xml"), "desktop", "--app", "outlook"],
    { stdio: "inherit", shell: process.platform === "win32" },
  );
  if (status !== 0) console.log(`Outlook on this machine could not be told.\n${byHand}`);
}

/**
 * A certificate for localhost. This machine is asked to trust it; where that can't be done from here, it is served all
 * the same, and a person can do it.
 */
async function certificate() {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    const folder = join(homedir(), ".office-addin-dev-certs");
    if (!existsSync(join(folder, "localhost.key"))) throw error;
    console.log(
      `${/** @type {Error} */ (error).message}\nOutlook loads the pane once ${join(folder, "ca.crt")} is among the authorities that your system or browser trusts.`,
    );
    return { cert: readFileSync(join(folder, "localhost.crt")), key: readFileSync(join(folder, "localhost.key")) };
  }
}

/** @returns {Promise<number>} The exit code, where it can't serve. */
async function main() {
  /** @type {{ site?: string, "no-sideload": boolean }} */
  let asked;
  try {
    const options = /** @type {const} */ ({
      site: { type: "string" },
      "no-sideload": { type: "boolean", default: false },
    });
    asked = parseArgs({ options }).values;
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${usage}`);
    return 2;
  }
  const site = resolve(process.env.INIT_CWD ?? root, asked.site ?? join(root, "tools/site"));
  if (!existsSync(join(site, "config.json"))) {
    console.error(`${site}: there is no config.json. docs/config.md says what belongs in it.`);
    return 2;
  }
  if (!build(site)) return 2;
  try {
    const { cert, key } = await certificate();
    const { pane, dialog } = originsOf(
      JSON.parse(readFileSync(join(site, "config.json"), "utf8").replace(/^\ufeff/, "")),
    );
    const { address } = await serve({
      folder: join(root, "dist/outlook/taskpane"),
      // One header for all pages; each of them holds itself to less.
      policy: headerPolicy({ office: true, connect: [...pane, ...dialog] }, outlookHosts),
      port,
      certificate: { cert, key },
    });
    console.log(`The pane is served at ${address}`);
  } catch (error) {
    console.error(`The pane can't be served: ${/** @type {Error} */ (error).message}`);
    return 2;
  }
  if (asked["no-sideload"]) console.log(byHand);
  else sideload();
  return 0;
}

process.exitCode = await main();
