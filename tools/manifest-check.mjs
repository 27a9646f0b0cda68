/** `npm run validate [FILE]`: checks a manifest, manifest.xml if none is named, without a network. Exit code 1: it has faults. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { faultLine, manifestFaults } from "./manifest/faults.mjs";
import { assetPixels } from "./manifest/png.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {readonly string[]} args @returns {Promise<number>} The exit code. */
async function main(args) {
  if (args.length > 1 || args[0]?.startsWith("-")) {
    console.error("Usage: npm run validate [FILE]");
    return 2;
  }
  const file = args[0] ?? "manifest.xml";
  // npm runs a script in the project's folder; a path is meant from where npm was called.
  const path = args[0] === undefined ? join(root, file) : resolve(process.env.INIT_CWD ?? ".", file);
  let source;
  try {
    source = readFileSync(path, "utf8");
  } catch (error) {
    console.error(`${file} can't be read: ${/** @type {Error} */ (error).message}`);
    return 2;
  }
  const faults = await manifestFaults(source, assetPixels);
  for (const fault of faults) console.error(faultLine(file, fault));
  console.log(faults.length === 0 ? `${file}: no fault found.` : `${file}: ${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
