/**
 * A worker that serves as the page's does, and that breaks on demand: at a message that starts with "HANG" or "CRASH",
 * and, where it looks up an account, at what is told by the sender's domain.
 */
const { parentPort } = require("node:worker_threads");
const { directoryOf, serve } = require("../../src/inspect");

/** Comes to no end, without taking a core from the other tests. */
function hang() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
function crash() {
  setImmediate(() => {
    throw new Error("out of order");
  });
  return new Promise(() => undefined);
}

const scope = {
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (_type, listener) =>
    parentPort.on("message", (data) => {
      const start = data.ask === "read" ? Buffer.from(data.bytes).toString("latin1", 0, 5) : "";
      if (start.startsWith("HANG")) hang();
      if (start === "CRASH") return void crash();
      listener({ data });
    }),
};

/** Breaks where the clues say so: at an account, or at anything. */
function breaking(directory) {
  return {
    lookup(clues) {
      const asked = (domain) => clues.domains.includes(domain);
      if (asked("hangs-always.example") || (asked("hangs.example") && clues.accounts.length > 0)) hang();
      if (asked("hangs-at-two.example") && clues.accounts.length > 1) hang();
      if (asked("crashes.example") && clues.accounts.length > 0) return crash();
      return directory.lookup(clues);
    },
  };
}

serve(scope, (source) => {
  if (source.kind === "service") hang();
  return source.kind === "packed" ? breaking(directoryOf(source.packed)) : null;
});
