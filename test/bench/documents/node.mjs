/** Documents on Node: a thread that has read nothing yet, and one that has. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { besideNode } from "../../../tools/webpack/externals.mjs";

const root = join(import.meta.dirname, "../../..");

/** The readers as one program next to the packages that they load. @returns {Promise<string>} */
async function program() {
  const outfile = join(root, ".cache/bench/documents.mjs");
  await build({
    entryPoints: [join(root, "src/documents/index.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    outfile,
    ...besideNode,
    banner: { js: `const __filename = ${JSON.stringify(outfile)};` },
    logLevel: "error",
  });
  return pathToFileURL(outfile).href;
}

/** @param {Worker} worker @param {object} file @returns {Promise<{ milliseconds: number, text: string }>} */
const ask = (worker, file) =>
  new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(file);
  });

/**
 * @param {readonly import("./made.mjs").Made[]} files
 * @param {number} times
 * @returns {Promise<readonly { name: string, cold: number, warm: readonly number[], found: boolean }[]>} Milliseconds.
 */
export async function onNode(files, times) {
  const url = await program();
  const rows = [];
  for (const { name, bytes, holds } of files) {
    const worker = new Worker(new URL("./thread.mjs", import.meta.url), { workerData: { program: url } });
    const first = await ask(worker, { name, bytes, ocr: true });
    const warm = [];
    for (let time = 0; time < times; time++) warm.push((await ask(worker, { name, bytes, ocr: true })).milliseconds);
    await worker.terminate();
    const found = first.text.replace(/\s/g, "").includes(holds.replace(/\s/g, ""));
    rows.push({ name, cold: first.milliseconds, warm, found });
  }
  return rows;
}
