/** rspamd as it scans by itself: one process, nothing asked of the network, its own rules. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { childrenOf, freePort, usageOf } from "./process.mjs";

/** What asks others over the network, or looks up what others know. */
const off = ["rbl", "surbl", "spf", "dkim", "dmarc", "arc", "mx_check", "asn", "fuzzy_check"].concat([
  "rspamd_update",
  "dkim_signing",
  "url_redirector",
]);

/** @param {string} folder @param {number} port @param {number} silent A port on which nothing answers. */
function configure(folder, port, silent) {
  const files = {
    "options.inc": `dns { nameserver = ["127.0.0.1:${silent}"]; timeout = 1ms; retransmits = 1; }
filters = "chartable,regexp"; disable_monitoring = true;`,
    "worker-normal.inc": `count = 1; bind_socket = "127.0.0.1:${port}";`,
    "worker-controller.inc": "count = 0; enabled = false;",
    "worker-proxy.inc": "enabled = false;",
    "worker-fuzzy.inc": "enabled = false;",
    ...Object.fromEntries(off.map((name) => [`${name}.conf`, "enabled = false;"])),
  };
  for (const name of ["local.d", "run", "db", "log"]) {
    mkdirSync(join(folder, name));
    chmodSync(join(folder, name), 0o777);
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "local.d", name), text);
  chmodSync(folder, 0o755);
}

/** @param {number} port @param {string} file @returns {Promise<void>} */
function check(port, file) {
  const body = readFileSync(file);
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, method: "POST", path: "/checkv2", agent: false }, (answer) => {
      answer.resume();
      answer.on("end", () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`rspamd answered ${answer.statusCode}`)),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}

/** The process that scans, once it is there. @param {number} pid @param {() => boolean} runs */
async function workerOf(pid, runs) {
  for (let tenth = 0; tenth < 900 && runs(); tenth++) {
    const worker = childrenOf(pid).find(({ command }) => command.includes("normal"));
    if (worker !== undefined) return worker.pid;
    await sleep(100);
  }
  throw new Error("it didn't start");
}

/** Waits until no helper compiles expressions any longer: what they take then isn't part of a scan. @param {number} pid */
async function untilCompiled(pid) {
  const total = () => childrenOf(pid).reduce((sum, child) => sum + usageOf(child.pid).cpu, 0);
  let idle = 0;
  for (let second = 0, before = total(); second < 120 && (idle < 6 || second < 20); second++) {
    await sleep(1000);
    const now = total();
    idle = now - before < 0.03 ? idle + 1 : 0;
    before = now;
  }
}

/**
 * Scans the files so many times, one after the other.
 * @param {readonly string[]} files @param {number} passes
 * @returns {Promise<{ version: string, passes: { wall: number, cpu: number }[] } | null>} Null where it isn't installed.
 */
export async function rspamd(files, passes) {
  let version;
  try {
    version = execFileSync("rspamd", ["--version"], { encoding: "utf8" }).trim().split("\n")[0] ?? "";
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-rspamd-"));
  const port = await freePort();
  configure(folder, port, await freePort());
  const user = process.getuid?.() === 0 ? ["-i", "-u", "_rspamd", "-g", "_rspamd"] : [];
  const places = {
    LOCAL_CONFDIR: folder,
    RUNDIR: join(folder, "run"),
    DBDIR: join(folder, "db"),
    LOGDIR: join(folder, "log"),
  };
  const vars = Object.entries(places).flatMap(([name, path]) => ["--var", `${name}=${path}`]);
  const server = spawn("rspamd", ["-f", ...user, ...vars], { stdio: "ignore" });
  const stop = () => void server.kill("SIGTERM");
  process.once("exit", stop);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    const pid = server.pid ?? 0;
    const worker = await workerOf(pid, () => server.exitCode === null);
    await untilCompiled(pid);
    const taken = [];
    // The first pass fills its caches and is not counted.
    for (let pass = 0; pass <= passes; pass++) {
      const [from, before] = [performance.now(), usageOf(worker).cpu];
      for (const file of files) await check(port, file);
      taken.push({ wall: (performance.now() - from) / 1000, cpu: usageOf(worker).cpu - before });
    }
    return { version, passes: taken.slice(1) };
  } finally {
    stop();
    await Promise.race([ended, sleep(10_000)]);
    if (server.exitCode === null && server.signalCode === null) server.kill("SIGKILL");
    process.off("exit", stop);
    rmSync(folder, { recursive: true, force: true });
  }
}
