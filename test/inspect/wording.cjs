/** The worker that reads wording, which breaks on demand: at a segment that says "HANG" or "CRASH". */
const { parentPort } = require("node:worker_threads");
const { serveWording } = require("../../src/inspect");

const after = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

serveWording(
  {
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: (_type, listener) =>
      parentPort.on("message", (data) => {
        const said = data.segments?.[0]?.text ?? "";
        // Comes to no end, without taking a core from the other tests.
        if (said === "HANG") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        if (said === "CRASH") throw new Error("out of order");
        listener({ data });
      }),
  },
  after,
);
