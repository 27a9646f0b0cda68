/** SpamAssassin as it scans by itself: one child of its server, local tests only, its own rules. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { childrenOf, freePort, usageOf } from "./process.mjs";

/** Asks as spamc does. @param {number} port @param {string} file @returns {Promise<void>} */
function check(port, file) {
  const body = readFileSync(file);
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`CHECK SPAMC/1.5\r\nContent-length: ${body.length}\r\n\r\n`);
      socket.end(body);
    });
    let answer = "";
    socket.on("data", (bytes) => (answer += String(bytes)));
    socket.on("error", reject);
    socket.on("close", () =>
      answer.includes("EX_OK") ? resolve() : reject(new Error(`spamd answered ${answer.slice(0, 80)}`)),
    );
  });
}

/** @param {number} port @param {() => boolean} runs */
async function untilReady(port, runs) {
  for (let tenth = 0; tenth < 600 && runs(); tenth++) {
    await sleep(100);
    const open = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => (socket.destroy(), resolve(true)));
      socket.on("error", () => resolve(false));
    });
    if (open) return;
  }
  throw new Error("spamd didn't start");
}

/**
 * Scans the files so many times, one after the other.
 * @param {readonly string[]} files @param {number} passes
 * @returns {Promise<{ version: string, passes: { wall: number, cpu: number }[] } | null>} Null where it isn't installed.
 */
export async function spamassassin(files, passes) {
  let version;
  try {
    version = execFileSync("spamd", ["--version"], { encoding: "utf8" }).trim().split("\n")[0] ?? "";
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-spamd-"));
  const port = await freePort();
  const one = ["--max-children=1", "--min-children=1", "--max-conn-per-child=1000000"];
  const user = process.getuid?.() === 0 ? ["--username=nobody"] : [];
  const server = spawn(
    "spamd",
    ["--local", "--nouser-config", "--syslog=null", `--listen=127.0.0.1:${port}`, ...one, ...user],
    { stdio: "ignore", env: { ...process.env, HOME: folder } },
  );
  const stop = () => void server.kill("SIGTERM");
  process.once("exit", stop);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    await untilReady(port, () => server.exitCode === null);
    const [first] = files;
    if (first !== undefined) await check(port, first);
    const child = childrenOf(server.pid ?? 0)[0];
    if (child === undefined) throw new Error("spamd has no child");
    const taken = [];
    for (let pass = 0; pass < passes; pass++) {
      const [from, before] = [performance.now(), usageOf(child.pid).cpu];
      for (const file of files) await check(port, file);
      taken.push({ wall: (performance.now() - from) / 1000, cpu: usageOf(child.pid).cpu - before });
    }
    return { version, passes: taken };
  } finally {
    stop();
    await Promise.race([ended, sleep(10_000)]);
    if (server.exitCode === null && server.signalCode === null) server.kill("SIGKILL");
    process.off("exit", stop);
    rmSync(folder, { recursive: true, force: true });
  }
}
