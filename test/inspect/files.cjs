/** The worker that reads files, which breaks on demand: at a file that starts with "HANG" or "CRASH". "STEPS" takes its time, and says so. */
const { parentPort } = require("node:worker_threads");
const { serveFiles } = require("../../src/inspect");

/** Comes to no end, without taking a core from the other tests. */
function hang() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

serveFiles({
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (_type, listener) =>
    parentPort.on("message", (data) => {
      const { id, file } = data;
      const start = Buffer.from(file.bytes).toString("latin1", 0, 5);
      if (start.startsWith("HANG")) hang();
      if (start === "CRASH") throw new Error("out of order");
      if (start !== "STEPS") return listener({ data });
      let page = 0;
      const step = () => {
        if (++page > 8) return listener({ data });
        parentPort.postMessage({ id, progress: { name: file.name, page, pages: 8 } });
        setTimeout(step, 100);
      };
      step();
    }),
});
