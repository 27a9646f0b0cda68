import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { endLeftDatabase } from "./database.mjs";

const built = fileURLToPath(new URL("../../dist/service", import.meta.url));
const tether = new URL("tether.mjs", import.meta.url).href;
/** Milliseconds for a database to be made, or to make good what a crash left. */
const patience = 90_000;

/** The service doesn't run: its message is for the person in front of it. */
export class ServiceFault extends Error {}

/**
 * @typedef {object} Setting
 * @property {string} folder Where keys, database and log are kept.
 * @property {number} port
 * @property {Record<string, unknown>} config What REMIT_GUARD_CONFIG names, but for the keys.
 * @property {AbortSignal} signal It is no longer wanted.
 * @property {(stop: () => Promise<void>, kill: () => void) => void} onStart Called before it answers: how to end it.
 */

/**
 * @typedef {object} Service
 * @property {string} url
 * @property {Promise<string>} ended Settles when it has ended, with what it said last.
 * @property {() => Promise<void>} stop In order, together with its database.
 * @property {() => void} kill At once.
 */

/** Runs a command of the built service. @param {readonly string[]} args @returns {Promise<void>} */
function admin(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(built, "admin.js"), ...args], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new ServiceFault(said.trim()))));
  });
}

/** Makes the service's settings, and its keys if they don't exist yet. @param {Setting} setting @returns {Promise<string>} */
async function prepare({ folder, config }) {
  const keys = join(folder, "keys.json");
  const file = join(folder, "config.json");
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify({ ...config, keys: "keys.json" }, null, 2)}\n`);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new ServiceFault(`${folder} can't be made or written to (${code}). Name another folder with --data.`);
  }
  if (!existsSync(keys)) await admin(["keys", "init", keys]);
  return file;
}

/** @param {string} url */
const isReady = (url) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Starts the built service over a data folder, with a PostgreSQL of its own.
 * @param {Setting} setting
 * @returns {Promise<Service>} Once it answers.
 * @throws {ServiceFault} Where it can't run.
 */
export async function startService(setting) {
  const { folder, port, signal } = setting;
  const config = await prepare(setting);
  signal.throwIfAborted();
  const log = join(folder, "service.log");
  const file = openSync(log, "w", 0o600);
  const child = spawn(process.execPath, ["--enable-source-maps", "--import", tether, join(built, "server.js")], {
    stdio: ["ignore", file, "pipe", "ipc"],
    env: {
      ...process.env,
      // One that is meant for something else must not be filled with samples.
      DATABASE_URL: undefined,
      DATA_DIR: folder,
      HOST: "localhost",
      PORT: String(port),
      REMIT_GUARD_CONFIG: config,
    },
    // Ctrl+C goes to all of a terminal's processes: it ends in its turn, with its database.
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  closeSync(file);
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text) => (said = `${said}${text}`.slice(-4_000)));
  // "close" doesn't come where the channel to it was closed from here.
  const isOver = Promise.all([once(child, "exit"), child.stderr && once(child.stderr, "close")]);
  let isRunning = true;
  const ended = isOver
    .then(
      () => said.trim() || `It said nothing. Its log is ${log}.`,
      (error) => String(error.message),
    )
    .finally(() => (isRunning = false));
  const url = `http://localhost:${port}`;
  const kill = () => void child.kill("SIGKILL");
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
    await endLeftDatabase(folder);
  };
  setting.onStart(stop, kill);
  for (const until = Date.now() + patience; isRunning; await sleep(50)) {
    if (await isReady(url)) return { url, ended, stop, kill };
    if (Date.now() < until) continue;
    await stop();
    throw new ServiceFault(`It did not begin to answer within ${patience / 1_000} seconds. Its log is ${log}.`);
  }
  await endLeftDatabase(folder);
  throw new ServiceFault(await ended);
}
