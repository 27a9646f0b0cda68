import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const root = join(__dirname, "../..");

/** Somebody whom a program can be run as. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** A user with no rights; null where this process may not become anybody else. */
export function ordinaryUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const ask = (option: string): number => Number(spawnSync("id", [option, "nobody"], { encoding: "utf8" }).stdout);
  const [uid, gid] = [ask("-u"), ask("-g")];
  if (!(uid > 0 && gid > 0)) return null;
  // In a checkout that only root may enter, no one else could run anything.
  const { status } = spawnSync("test", ["-r", join(__dirname, "../../tools/start.mjs")], { uid, gid });
  return status === 0 ? { uid, gid } : null;
}

const folders: string[] = [];

/** A folder for data, that a database of another user may pass to. */
export function dataFolder(user: User | null = null): string {
  const outer = mkdtempSync(join(tmpdir(), "remit-guard-start-"));
  folders.push(outer);
  chmodSync(outer, 0o755);
  const folder = join(outer, "data");
  mkdirSync(folder);
  if (user !== null) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Takes the folders away. */
export function removeDataFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** `npm start`, as it runs. */
export interface Started {
  readonly child: ChildProcess;
  /** All that it has said. */
  readonly said: () => string;
  /** The address that it printed by that name. */
  readonly address: (name: "mailbox" | "service" | "issuer" | "register") => string;
  /** How it ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts everything over a data folder, and waits until it says how to end it. */
export async function start(data: string, user: User | null = null): Promise<Started> {
  const child = spawn(process.execPath, ["tools/start.mjs", "--port", "0", "--data", data], {
    cwd: root,
    ...(user === null ? {} : { ...user, env: { ...process.env, HOME: data } }),
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => (text += part));
  const ended = new Promise<number | null>((resolve) => void child.once("close", resolve));
  const isUp = async (): Promise<void> => {
    while (!text.includes("Ctrl+C ends it.")) await sleep(50);
  };
  const failed = ended.then((code) => Promise.reject(new Error(`It ended with ${String(code)}: ${text}`)));
  await Promise.race([isUp(), failed]);
  failed.catch(() => undefined);
  return {
    child,
    said: () => text,
    address: (name) => new RegExp(`^${name} {2}(http://\\S+)$`, "m").exec(text)?.[1] ?? "",
    ended,
  };
}

/** The process and all that it has started, and they in turn. */
export function familyOf(pid: number): readonly number[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  // Anyone who starts another has a number of its own by then, but not always a smaller one.
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const [each = 0, parent = 0] of rows) if (family.has(parent)) family.add(each);
  }
  return [...family];
}

/** Those that run. */
function aliveOf(pids: readonly number[]): readonly number[] {
  const { stdout } = spawnSync("ps", ["-o", "pid=,stat=", "-p", pids.join(",")], { encoding: "utf8" });
  const rows = stdout.split("\n").map((line) => line.trim().split(/\s+/));
  // One that has ended, and whose parent has not looked yet, is a zombie.
  return rows.flatMap(([pid, state = ""]) => (state === "" || state.startsWith("Z") ? [] : [Number(pid)]));
}

/** Waits until none of the processes is there any more; those that are left, where that takes too long. */
export async function leftOf(pids: readonly number[]): Promise<readonly number[]> {
  let left = aliveOf(pids);
  for (const until = Date.now() + 15_000; Date.now() < until && left.length > 0; left = aliveOf(left)) await sleep(100);
  return left;
}
