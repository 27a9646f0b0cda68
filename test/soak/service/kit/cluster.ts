import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect, type Sql } from "../../../../src/service/store/connection/connect";
import { type Account, accountForServer, giveTo, runAs } from "../../../../src/service/store/embedded/binaries";
import type { Ends } from "./ends";
import { newFolder } from "./home";
import type { PostgresPrograms } from "./postgresPrograms";
import { killed, listed, until } from "./processes";

/** Anyone who may do everything on the servers of a test, on loopback alone. */
const root = { user: "postgres", password: "password-of-a-test" };

/** PostgreSQL servers of a test side by side, each with a folder of its own. */
export class Cluster {
  readonly #folder: string;
  readonly #account: Account | null;
  readonly #servers: PostgresServer[] = [];

  constructor(
    readonly programs: PostgresPrograms,
    ends: Ends,
  ) {
    this.#account = accountForServer();
    this.#folder = newFolder(ends);
    giveTo(this.#account, this.#folder);
    ends.add(() => this.#servers.forEach((server) => server.kill()));
  }

  /** A new server, empty, not started. */
  make(name: string, port: number): PostgresServer {
    const server = this.#server(name, port);
    const password = join(this.#folder, "password");
    writeFileSync(password, root.password, { mode: 0o600 });
    giveTo(this.#account, password);
    this.#run(this.programs.initdb, [
      ...["-D", server.data, "-U", root.user, "-A", "scram-sha-256", `--pwfile=${password}`],
      ...["-E", "UTF8", "--no-locale"],
    ]);
    return server;
  }

  /** A standby of a server that runs, from a copy of its data, not started. */
  async standbyOf(primary: PostgresServer, name: string, port: number): Promise<PostgresServer> {
    const server = this.#server(name, port);
    rmSync(server.data, { recursive: true, force: true });
    if (this.programs.basebackup === null) await copyRunning(primary, server);
    else {
      const from = ["-h", "127.0.0.1", "-p", String(primary.port), "-U", root.user];
      const options = ["-D", server.data, "--checkpoint=fast", "--wal-method=stream", "--no-sync"];
      this.#run(this.programs.basebackup, [...from, ...options], { PGPASSWORD: root.password });
    }
    const { user, password } = root;
    const source = `host=127.0.0.1 port=${primary.port} user=${user} password=${password} application_name=${name}`;
    writeFileSync(join(server.data, "postgresql.auto.conf"), `primary_conninfo = '${source}'\n`);
    writeFileSync(join(server.data, "standby.signal"), "");
    execFileSync("chmod", ["-R", "go-rwx", server.data]);
    if (this.#account !== null) execFileSync("chown", ["-R", `${this.#account.uid}:${this.#account.gid}`, server.data]);
    return server;
  }

  #server(name: string, port: number): PostgresServer {
    const server = new PostgresServer(name, this.programs.postgres, this.#account, join(this.#folder, name), port);
    this.#servers.push(server);
    return server;
  }

  #run(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
    const env = { ...process.env, LC_ALL: "C", ...environment };
    execFileSync(program, args, { ...runAs(this.#account), env, cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
  }
}

/** One of them. */
export class PostgresServer {
  #child: ChildProcess | null = null;

  constructor(
    readonly name: string,
    readonly program: string,
    readonly account: Account | null,
    readonly data: string,
    readonly port: number,
  ) {}

  /** Starts it, and waits until it takes connections. */
  async start(): Promise<void> {
    const settings = {
      listen_addresses: "127.0.0.1",
      port: this.port,
      unix_socket_directories: "",
      wal_keep_size: "1GB",
      max_wal_size: "2GB",
      shared_buffers: "128MB",
      synchronous_commit: "on",
    };
    const options = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
    const child = spawn(this.program, ["-D", this.data, ...options], {
      ...runAs(this.account),
      cwd: "/",
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-5_000)));
    this.#child = child;
    await until(`PostgreSQL in ${this.data}`, 60_000, async () => {
      if (child.exitCode !== null) throw new Error(`PostgreSQL in ${this.data} ended: ${said}`);
      return this.ask((sql) => sql`select 1`).then(
        () => true,
        () => false,
      );
    });
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** All of its processes at once, as when the machine dies. */
  kill(): void {
    const own = listed().filter(({ pid, parent }) => pid === this.pid || parent === this.pid);
    if (this.pid > 0) own.forEach(({ pid }) => killed(pid));
  }

  /** Lets all of its processes hang, as when the machine is gone: connections stay, and nothing is answered. */
  freeze(): void {
    for (const { pid, parent } of listed()) if (pid === this.pid || parent === this.pid) process.kill(pid, "SIGSTOP");
  }

  /** Asks it something as anyone who may do everything, over a connection of its own: a standby answers too. */
  async ask<T>(question: (sql: Sql) => Promise<T>, database = "postgres"): Promise<T> {
    const sql = connect({ port: this.port, ...root, database }, { max: 1 });
    try {
      return await question(sql);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }

  /** Lets commits wait until the standby of that name has them on its disk. */
  async waitFor({ name: standby }: PostgresServer): Promise<void> {
    await this.ask(async (sql) => {
      await sql.unsafe(`alter system set synchronous_standby_names = '${standby}'`);
      await sql`select pg_reload_conf()`;
      await until(`The standby ${standby}`, 60_000, async () => {
        const [row] = await sql<{ state: string }[]>`
          select sync_state as state from pg_stat_replication where application_name = ${standby}`;
        return row?.state === "sync";
      });
    });
  }

  /** Makes a primary of a standby. */
  async promote(): Promise<void> {
    await this.ask((sql) => sql`select pg_promote(true, 60)`);
  }
}

/** PostgreSQL's documentation, "Making a Base Backup Using the Low Level API". */
async function copyRunning(from: PostgresServer, to: PostgresServer): Promise<void> {
  await from.ask(async (sql) => {
    await sql`select pg_backup_start('standby', true)`;
    const left = new Set(["postmaster.pid", "postmaster.opts", "pg_wal", "pg_replslot", "pg_stat_tmp", "pg_dynshmem"]);
    cpSync(from.data, to.data, {
      recursive: true,
      filter: (source) => ![...left].some((name) => source.startsWith(join(from.data, name))),
    });
    for (const name of [
      "pg_wal",
      "pg_replslot",
      "pg_stat_tmp",
      "pg_dynshmem",
      "pg_wal/archive_status",
      "pg_wal/summaries",
    ])
      if (existsSync(join(from.data, name))) mkdirSync(join(to.data, name), { recursive: true });
    const [stopped] = await sql<{ label: string }[]>`select labelfile as label from pg_backup_stop(false)`;
    if (stopped === undefined) throw new Error("The base backup did not end.");
    writeFileSync(join(to.data, "backup_label"), stopped.label);
  });
}
