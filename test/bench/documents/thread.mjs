/** A thread that reads files as the command line's threads do, and says how long each took. Its readers are loaded by the first file. */
import { parentPort, workerData } from "node:worker_threads";

const { readDocument } = await import(workerData.program);

parentPort?.on("message", async ({ name, bytes, ocr }) => {
  const start = performance.now();
  const { found } = await readDocument({ name, type: "", bytes }, { ocr, mail: null });
  const milliseconds = performance.now() - start;
  parentPort?.postMessage({ milliseconds, text: found.map((/** @type {any} */ { text }) => text).join("\n") });
});
