import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A process of this machine. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  /** KiB of memory that are its own or shared. */
  readonly rss: number;
  readonly words: string;
}

/** Does a process of this number run? One that ended and that no one has asked about yet (a zombie) doesn't. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    const state = execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
    return !state.trim().startsWith("Z");
  } catch {
    return false;
  }
}

/** All processes, as `ps` of POSIX lists them. */
export function listed(): readonly Process[] {
  const text = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,args="], { encoding: "utf8", maxBuffer: 2 ** 26 });
  return text.split("\n").flatMap((line) => {
    const [, pid, parent, rss, words] = /^ *(\d+) +(\d+) +(\d+) +(.*)$/.exec(line) ?? [];
    return words === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), rss: Number(rss), words }];
  });
}

/** KiB of memory that a process has; 0 when it ended. */
export function memoryOf(pid: number): number {
  try {
    return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return 0;
  }
}

/** Milliseconds of processor time that a process has used: proc(5), in hundredths; elsewhere `ps`, in seconds. */
export function processorOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [user, system] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13);
    return 10 * (Number(user) + Number(system));
  } catch {
    const text = execFileSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" }).trim();
    const [time = "", days = "0"] = text.split("-").reverse();
    return 1000 * (86_400 * Number(days) + time.split(":").reduce((sum, part) => 60 * sum + Number(part), 0));
  }
}

/** Ends a process without a warning. Whether it was there. */
export function killed(pid: number): boolean {
  try {
    process.kill(pid, "SIGKILL");
    return true;
  } catch {
    return false;
  }
}

/** Waits until something is so. @throws {Error} that names it when it takes too long. */
export async function until(what: string, ms: number, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + ms; !(await isSo()); await sleep(25))
    if (Date.now() > end) throw new Error(`${what}: not within ${ms / 1000} s.`);
}
