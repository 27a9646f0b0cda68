import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { totalmem } from "node:os";
import { StartFault } from "../../faults/startFault";
import { type Account, runAs } from "./binaries";
import { type Files, lastWords, readPostmaster } from "./files";

const MiB = 1024 * 1024;

/** Durable. No statements, parameters or details in the log, which would quote rows and keys. */
export function settingsFor(port: number): Readonly<Record<string, string>> {
  const memory = totalmem() / MiB;
  return {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    max_connections: "100",
    shared_buffers: `${Math.round(Math.min(1024, Math.max(64, memory / 8)))}MB`,
    effective_cache_size: `${Math.round(Math.max(256, memory / 2))}MB`,
    random_page_cost: "1.1",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    wal_compression: "on",
    jit: "off",
    logging_collector: "on",
    log_directory: "log",
    log_filename: "postgresql-%a.log",
    log_rotation_age: "1d",
    log_rotation_size: "0",
    log_truncate_on_rotation: "on",
    log_statement: "none",
    log_min_error_statement: "panic",
    log_min_duration_statement: "-1",
    log_error_verbosity: "terse",
    log_parameter_max_length: "0",
    log_parameter_max_length_on_error: "0",
  };
}

/** Milliseconds; enough to recover a large write-ahead log. */
const startMs = 300_000;
const stopMs = 60_000;

/** A PostgreSQL server that this process started. */
export interface Server {
  readonly port: number;
  readonly ended: Promise<void>;
  /** Aborts transactions and writes everything. */
  stop(): Promise<void>;
}

/** How to start a server. */
export interface ServerOptions {
  readonly files: Files;
  readonly program: string;
  readonly account: Account | null;
  readonly settings: Readonly<Record<string, string>>;
  readonly port: number;
}

/** Another server runs over the same data. */
export class TakenFault extends Error {}

/** Waits until it accepts connections. @throws {TakenFault} @throws {StartFault} if it ends, with its last error */
export async function startServer({ files, program, account, settings, port }: ServerOptions): Promise<Server> {
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(program, ["-D", files.cluster, ...options], {
    ...runAs(account),
    env: { ...process.env, LC_ALL: "C", PGDATA: files.cluster },
    cwd: "/",
    // Ctrl+C reaches all processes of a terminal; the database must outlive the service.
    detached: process.platform !== "win32",
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => (said = (said + part).slice(-8_000)));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()).once("error", () => resolve()));
  // After kill -9, the next start cleans up.
  const onExit = (): void => void child.kill("SIGINT");
  process.once("exit", onExit);
  void ended.then(() => process.off("exit", onExit));
  const stop = (): Promise<void> => stopChild(child, ended);
  let isEnded = false;
  void ended.then(() => (isEnded = true));
  for (const until = Date.now() + startMs; !isEnded; await pause(20)) {
    const postmaster = readPostmaster(files);
    if (postmaster?.pid === child.pid && postmaster?.isReady === true) return { port, ended, stop };
    if (Date.now() > until) {
      await stop();
      throw new StartFault(
        `The database did not start within ${startMs / 60_000} minutes. Its log is in ${files.cluster}/log.`,
      );
    }
  }
  const words = lastWords(files, said);
  // The lock file, or shared memory of a killed server's processes.
  if (words.startsWith("lock file") || words.includes("shared memory block")) throw new TakenFault(words);
  throw new StartFault(faultOf(words, files));
}

function faultOf(words: string, { cluster }: Files): string {
  if (/No space left|quota/i.test(words)) return "The disk of the database is full. Free some space, and start again.";
  if (/incompatible with server/.test(words))
    return `The database in ${cluster} was made by another version of PostgreSQL. Start the version of Remit Guard that made it, save the list there with an export, and import it here.`;
  if (/Permission denied|must be owned|has wrong ownership|invalid permissions/i.test(words))
    return `The database in ${cluster} belongs to another user. Start the service as the user who started it before.`;
  return `The database in ${cluster} doesn't start: ${words}. If it is damaged, restore a backup there; its log is in ${cluster}/log.`;
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  // SIGINT aborts transactions and writes everything; SIGQUIT leaves recovery to the next start.
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    child.kill(signal);
    if (await within(ended, stopMs)) return;
  }
}

async function within(ended: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const inTime = await Promise.race([ended.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}

/** Outside the system's ephemeral range, so that it stays free for restarts. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new StartFault("No free port was found on 127.0.0.1 for the database.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
