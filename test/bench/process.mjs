/** What programs take: those of ours from their start to their end, those of others while they work. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/**
 * What a run took: seconds by the clock, seconds of processors (user and system, of all threads), MiB of memory at most.
 * @typedef {{ wall: number, cpu: number, peak: number }} Taken
 */

/** Runs a program of Node to its end. Its output is thrown away. @param {readonly string[]} args @returns {Promise<Taken>} */
export function node(args) {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(process.execPath, ["--require", join(import.meta.dirname, "usage.cjs"), ...args], {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    let [said, errors] = ["", ""];
    child.stdio[3]?.on("data", (bytes) => (said += String(bytes)));
    child.stderr?.on("data", (bytes) => (errors += String(bytes)));
    child.on("error", reject);
    child.on("close", () => {
      const wall = (performance.now() - from) / 1000;
      if (said === "") reject(new Error(errors.slice(0, 2000) || "it ended by force"));
      else resolve({ wall, ...JSON.parse(said) });
    });
  });
}

/** Clock ticks of /proc a second: 100 on every Linux that runs Node. */
const ticks = 100;

/**
 * Seconds of processors that a process took so far, by user and system. Linux alone tells.
 * @param {number} pid @returns {{ parent: number, cpu: number }}
 */
export function usageOf(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) / ticks };
}

/** The processes that a process has started, with their command lines. @param {number} pid */
export function childrenOf(pid) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (usageOf(Number(name)).parent !== pid) return [];
        return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ") }];
      } catch {
        // It ended in the meantime.
        return [];
      }
    });
}

/** A port of this machine that no one has. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
