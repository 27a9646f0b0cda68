/** A worker that serves as the page's does, over the supplier service. */
const { parentPort } = require("node:worker_threads");
const { serve, serviceDirectory } = require("../../src/inspect");

serve(
  {
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: (_type, listener) => parentPort.on("message", (data) => listener({ data })),
  },
  (source, token) => serviceDirectory(source.url, token),
);
