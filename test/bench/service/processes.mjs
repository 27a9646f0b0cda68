import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { localAudience, localTenant } from "../../../tools/issuer/issuer.mjs";
import { freePort } from "../process.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const server = join(root, "dist/service/server.js");
const admin = join(root, "dist/service/admin.js");
/** What finds the running database of a data folder, as one file. */
const finder = join(root, ".cache/bench/embedded.cjs");

/** @typedef {{ config: string, data: string }} Place */
/** @typedef {{ port: number, user: string, password: string, database: string }} At */

/**
 * A service's folder, keys and configuration.
 * @param {string} folder @param {{ issuer: string }} issuer @returns {Promise<Place>}
 */
export async function placeFor(folder, { issuer }) {
  mkdirSync(folder, { recursive: true });
  const keys = join(folder, "keys.json");
  if (!existsSync(keys)) {
    const { status, stderr } = spawnSync(process.execPath, [admin, "keys", "init", keys], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  }
  const maxRequests = 1_000_000;
  const settings = {
    tenantId: localTenant,
    audience: localAudience,
    issuer,
    localIssuer: true,
    origins: ["http://127.0.0.1:1"],
    keys,
    rateLimit: { lookups: maxRequests, requests: maxRequests },
  };
  const config = join(folder, "config.json");
  writeFileSync(config, JSON.stringify(settings));
  await build({
    stdin: { contents: 'export { runningEmbedded } from "./src/service/store/embedded";', resolveDir: root },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "cjs",
    outfile: finder,
    logLevel: "error",
  });
  return { config, data: join(folder, "data") };
}

/** Where the database of the first process is. @param {Place} place @returns {At} */
export function databaseOf({ data }) {
  const { owner } = createRequire(import.meta.url)(finder).runningEmbedded(data);
  return owner;
}

/**
 * Starts a process of the service: the first with a database of its own, others over the first one's.
 * @param {Place} place @param {At} [database]
 */
export async function start({ config, data }, database) {
  const port = await freePort();
  const url =
    database && `postgres://${database.user}:${database.password}@127.0.0.1:${database.port}/${database.database}`;
  const child = spawn(process.execPath, [server], {
    env: {
      ...process.env,
      PORT: String(port),
      REMIT_GUARD_CONFIG: config,
      LOG_LEVEL: "error",
      ...(url ? { DATABASE_URL: url } : { DATA_DIR: data }),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries += 1) {
    const ready = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null) throw new Error("The service ended.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: address,
    /** MiB. Linux alone tells. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
