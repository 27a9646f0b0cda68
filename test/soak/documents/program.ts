import { join } from "node:path";
import { build } from "esbuild";
import { besideNode } from "../../../tools/webpack/externals.mjs";

const root = join(__dirname, "../../..");

/** The worker that reads files, for Node: built next to the packages that it loads. The file's name. */
export async function filesProgram(): Promise<string> {
  const outfile = join(root, ".cache/soak/files.cjs");
  const contents = `
    const { parentPort } = require("node:worker_threads");
    const { serveFiles } = require("./src/inspect/filesHost.ts");
    serveFiles({
      postMessage: (message) => parentPort.postMessage(message),
      addEventListener: (_type, listener) => parentPort.on("message", (data) => listener({ data })),
    });`;
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    outfile,
    ...besideNode,
    logLevel: "error",
  });
  return outfile;
}
