/**
 * Prints, as JSON, a Chromium for the browser tests: one that is installed, or else the one that comes as a package (on
 * Linux alone, and it needs no root). CHROMIUM names another.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const installed = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing that asks hosts of its own, and no sandbox, which a container doesn't have. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const found = installed.find((path) => path !== undefined && path !== "" && existsSync(path));
if (found !== undefined) {
  console.log(JSON.stringify({ path: found, args, env: {} }));
} else {
  // The package brings the libraries that a bare machine lacks for where it was made for alone, which this says we are.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  // It unpacks itself into the temporary folder, which other people of the machine share.
  process.env.TMPDIR = fileURLToPath(new URL("../.cache/chromium", import.meta.url));
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  const { LD_LIBRARY_PATH = "" } = process.env;
  // Its own list of places for fonts doesn't name the folder that it unpacked them into. Without any font it ends.
  const FONTCONFIG_FILE = join(process.env.TMPDIR, "fonts.conf");
  const folder = join(process.env.TMPDIR, "fonts");
  writeFileSync(
    FONTCONFIG_FILE,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${join(process.env.TMPDIR, "fonts-cache")}</cachedir></fontconfig>\n`,
  );
  console.log(JSON.stringify({ path, args, env: { LD_LIBRARY_PATH, FONTCONFIG_FILE } }));
}
