/**
 * `npm start`: builds the preview where it isn't built, serves it on this machine and prints the address.
 * `npm start -- --port 8080` takes that port and no other.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./build.mjs";
import { headerPolicy } from "./csp.mjs";
import { serve } from "./serve.mjs";

const usage = "Usage: npm start -- [--port NUMBER]   0 takes any port that is free; 3100 or the next if not given";

/** @returns {number | undefined} @throws {Error} For an option that is none. */
function askedPort() {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  if (values.port === undefined) return undefined;
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) throw new Error(`--port ${values.port}: this is not a port.`);
  return port;
}

/** @returns {Promise<number>} The exit code, where it can't serve. */
async function main() {
  let asked;
  try {
    asked = askedPort();
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${usage}`);
    return 2;
  }
  if (!(await ensureBuilt("preview", () => console.log("Building the preview, which takes half a minute …")))) return 2;
  try {
    const { address } = await serve({
      folder: fileURLToPath(new URL("../dist/preview", import.meta.url)),
      policy: headerPolicy({ office: false, frames: true }, ["'self'"]),
      port: asked ?? 3100,
      orNext: asked === undefined,
    });
    console.log(
      `Remit Guard, with a mailbox of sample messages: ${address}\nNothing leaves this machine. Ctrl+C ends it.`,
    );
    return 0;
  } catch (error) {
    console.error(`The preview can't be served: ${/** @type {Error} */ (error).message}`);
    return 2;
  }
}

process.exitCode = await main();
