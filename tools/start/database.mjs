import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What a process was started with; empty where it can't be told. @param {number} pid */
function argumentsOf(pid) {
  try {
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/**
 * The PostgreSQL over a data folder, by what it writes of itself and what the system says of that process.
 * @param {string} folder
 */
function serverOver(folder) {
  try {
    const cluster = join(realpathSync(folder), "database/cluster");
    const pid = Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
    // By now another program may have the number.
    return pid > 0 && argumentsOf(pid).includes(cluster) ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Ends a PostgreSQL that a killed service left. The service itself does so at its next start.
 * @param {string} folder
 * @param {{ patience?: number }} [options] Milliseconds for it to write what it has; then it leaves that to its next start.
 */
export async function endLeftDatabase(folder, { patience = 10_000 } = {}) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGQUIT"])) {
    const pid = serverOver(folder);
    if (pid === null) return;
    process.kill(pid, signal);
    for (const until = Date.now() + patience; Date.now() < until && serverOver(folder) === pid;) await sleep(100);
  }
}
