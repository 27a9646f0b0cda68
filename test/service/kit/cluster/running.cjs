const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { mkdirSync } = require("node:fs");
const { createServer } = require("node:net");
const { join } = require("node:path");
const { createInterface } = require("node:readline");

const root = join(__dirname, "../../../..");

/** The process that runs the database, once somebody has asked. @type {import("node:child_process").ChildProcess | undefined} */
let child;

/**
 * Starts it. It has a session of its own, where no Ctrl+C reaches it: it ends, in order, when this process does.
 * @returns {Promise<string>} Where the database is.
 */
async function start() {
  const program = join(root, `.cache/cluster-${process.pid}.cjs`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  require("esbuild").buildSync({
    entryPoints: [join(__dirname, "program.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  const started = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"], detached: true });
  child = started;
  const ended = once(started, "close").then(() => "");
  const said = once(createInterface({ input: started.stdout }), "line").then(([line]) => String(line));
  return Promise.race([said, ended]);
}

/**
 * Before the tests: a port at which a file of tests learns where the one PostgreSQL of the run is. Anyone who comes first has it
 * started, so that a run without any need starts none.
 */
async function setUp() {
  /** @type {Promise<string> | undefined} */
  let starting;
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    starting ??= start();
    // Anyone who gets nothing says that it could not be started.
    void starting.catch(() => "").then((words) => socket.end(words));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  server.unref();
  const address = server.address();
  // Jest hands it on to the processes in which the tests run.
  if (address !== null && typeof address === "object") process.env.REMIT_GUARD_TEST_DATABASE = String(address.port);
}

/** After the tests: ends the database, and waits until nothing of it is left. */
async function tearDown() {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.stdin?.end();
  await ended;
}

module.exports = { setUp, tearDown };
