/** The task pane's worker as it ships, in a thread. */
const { parentPort } = require("node:worker_threads");

globalThis.self = {
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (_type, listener) => parentPort.on("message", (data) => listener({ data })),
};
require("../../src/taskpane/worker.ts");
