import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { codeOf, StartFault } from "../../faults/startFault";
import { spawn } from "node:child_process";
import { type Account, giveTo, runAs } from "./binaries";

/** With parents. Node's `recursive` retries for ever if one refuses, as below /proc. @throws {Error} with the system's code */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    fs.mkdirSync(path, mode);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST" && fs.statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (code !== "ENOENT" || parent === path) throw error;
    makeFolder(parent);
    fs.mkdirSync(path, mode);
  }
}

/** The database's files in a data folder. */
export interface Files {
  /** Readable by PostgreSQL's user alone. */
  readonly folder: string;
  readonly cluster: string;
  readonly access: string;
}

/** The files of a data folder. */
export function filesIn(dataFolder: string): Files {
  const folder = join(dataFolder, "database");
  return { folder, cluster: join(folder, "cluster"), access: join(folder, "access.json") };
}

/** Passwords of the owner and the service. */
export type Access = Readonly<{ owner: string; service: string }>;

const password = z.string().min(20);
const accessShape = z.strictObject({ owner: password, service: password });

/** Null if there are none yet. */
export function readAccess({ access }: Files): Access | null {
  let text: string;
  try {
    text = fs.readFileSync(access, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new StartFault(`${access} can't be read. Start the service as the user who started it before.`, error);
  }
  try {
    return accessShape.parse(JSON.parse(text));
  } catch {
    // The error itself may quote a password.
    throw new StartFault(`${access} is damaged. Restore it with the database from a backup.`);
  }
}

/** On disk before a database asks for them. */
export function makeAccess(files: Files): Access {
  const make = (): string => randomBytes(24).toString("base64url");
  writeOnce(files.access, `${JSON.stringify({ owner: make(), service: make() })}\n`);
  const kept = readAccess(files);
  if (kept === null) throw new StartFault(`${files.access} is gone as soon as it was written. Start again.`);
  return kept;
}

/** The first of several concurrent writers wins. */
function writeOnce(path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  const file = fs.openSync(draft, "w", 0o600);
  try {
    fs.chmodSync(draft, 0o600);
    fs.writeFileSync(file, text);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
  try {
    fs.linkSync(draft, path);
    syncFolder(dirname(path));
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Makes a file name durable. Windows can't open folders. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = fs.openSync(path, "r");
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}

/** From postmaster.pid. */
export type Postmaster = Readonly<{ pid: number; port: number; isReady: boolean }>;

/** Null if the server was stopped cleanly, or has only begun to write. */
export function readPostmaster({ cluster }: Files): Postmaster | null {
  let lines: readonly string[];
  try {
    lines = fs.readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port, isReady: lines[7]?.trim() === "ready" } : null;
}

/** Other users' processes live; zombies don't. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/\) Z/.test(fs.readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** From standard error or its newest log. */
export function lastWords({ cluster }: Files, standardError: string): string {
  return fatal(standardError) ?? fatal(newestLog(join(cluster, "log"))) ?? "it said nothing";
}

function fatal(text: string): string | null {
  const lines = text.split("\n").filter((line) => /\b(?:FATAL|PANIC):/.test(line));
  return (
    lines
      .at(-1)
      ?.replace(/^.*?\b(?:FATAL|PANIC): */, "")
      .slice(0, 300) ?? null
  );
}

function newestLog(folder: string): string {
  try {
    const logs = fs.readdirSync(folder).map((name) => join(folder, name));
    const [newest] = logs.sort((a, b) => fs.statSync(b).mtimeMs - fs.statSync(a).mtimeMs);
    return newest === undefined ? "" : fs.readFileSync(newest, "utf8").slice(-20_000);
  } catch {
    return "";
  }
}

/** Owns the tables. */
export const ownerName = "postgres";

/** In a draft folder, then renames it, so that an interrupted run is never taken as a database. */
export async function initialise(files: Files, initdb: string, account: Account | null, owner: string): Promise<void> {
  if (existsSync(files.cluster)) {
    if (existsSync(join(files.cluster, "PG_VERSION"))) return;
    throw new StartFault(`${files.cluster} holds no database. Restore a backup there, or remove it to start again.`);
  }
  const draft = mkdtempSync(join(files.folder, "new-"));
  const passwordFile = `${draft}.password`;
  try {
    writeFileSync(passwordFile, `${owner}\n`, { mode: 0o600, flag: "wx" });
    for (const path of [draft, passwordFile]) giveTo(account, path);
    const options = ["--auth=scram-sha-256", "--encoding=UTF8", "--no-locale", "--data-checksums"];
    await run(
      initdb,
      [`--pgdata=${draft}`, `--username=${ownerName}`, `--pwfile=${passwordFile}`, ...options],
      account,
    );
    renameSync(draft, files.cluster);
    syncFolder(files.folder);
  } catch (error) {
    removeIfLeft(draft);
    // Another process was faster.
    if (!existsSync(join(files.cluster, "PG_VERSION"))) throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Of killed processes. Only for the folder's one service. One in use may remain; its process removes it. */
export function removeDrafts({ folder }: Files): void {
  for (const name of readdirSync(folder)) if (name.startsWith("new-")) removeIfLeft(join(folder, name));
}

/** Others may write to it, or remove it, at the same time. */
function removeIfLeft(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOTEMPTY")) throw error;
  }
}

async function run(program: string, options: readonly string[], account: Account | null): Promise<void> {
  const env = { ...process.env, LC_ALL: "C" };
  // The account may be unable to read the current folder.
  const child = spawn(program, options, { ...runAs(account), env, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said = (said + part).slice(-4_000)));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code === 0) return;
  const reason = said.split("\n").find((line) => /error|could not|fatal/i.test(line)) ?? `it ended with code ${code}`;
  if (/No space left|quota/i.test(said))
    throw new StartFault("The disk that the database is to be made on is full. Free some space, and start again.");
  throw new StartFault(`A new database could not be made: ${reason.slice(0, 300)}`);
}
