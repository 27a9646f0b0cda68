import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../../tools/start/ports.mjs";
import { isDatabaseFault } from "../../../../src/service/faults/startFault";
import { connect, type Sql } from "../../../../src/service/store/connection/connect";
import { runningEmbedded } from "../../../../src/service/store/embedded";
import { filesIn, readPostmaster } from "../../../../src/service/store/embedded/files";
import { Api, people, type Person } from "./api";
import type { Ends } from "./ends";
import { type Home, newHome } from "./home";
import { Ledger } from "./ledger";
import { killed, listed } from "./processes";
import type { Programs } from "./programs";
import { type Service, startService } from "./service";
import { commandFaults, faultsOf } from "./verdict";

/** A service with a PostgreSQL of its own, what it has acknowledged, and how to end either without a warning. */
export class Scene {
  #service: Service | null = null;
  #judged = 0;

  private constructor(
    readonly home: Home,
    readonly port: number,
    readonly ledger: Ledger,
    readonly auditor: Person,
    readonly ends: Ends,
  ) {}

  /** A new one, with nothing in its folder. */
  static async make(ends: Ends, programs: Programs): Promise<Scene> {
    const home = await newHome(ends, programs);
    const { sender, approver, auditor } = await people(home.issuer);
    const scene = new Scene(home, await freePort(3300), new Ledger(sender, approver), auditor, ends);
    ends.add(() => void scene.killDatabase());
    return scene;
  }

  get service(): Service {
    if (this.#service === null) throw new Error("The service was not started.");
    return this.#service;
  }

  get api(): Api {
    return new Api(`http://127.0.0.1:${this.port}`);
  }

  get data(): string {
    return join(this.home.folder, "data");
  }

  async start(): Promise<Service> {
    this.#service = await startService(this.home, this.ends, { port: this.port });
    return this.#service;
  }

  /** Starts it and kills it after a while, ready or not. Whether it was ready by then. */
  async startAndKill(ms: number): Promise<boolean> {
    const started = await Promise.race([
      startService(this.home, this.ends, { port: this.port }).then(
        () => true,
        () => false,
      ),
      sleep(ms).then(() => false),
    ]);
    for (const { pid, parent, words } of listed())
      if (parent === process.pid && words.includes(this.home.programs.server)) killed(pid);
    return started;
  }

  /** The database's processes: its first, and those that it started for a client. */
  database(): { readonly postmaster: number; readonly backends: readonly number[] } {
    const postmaster = readPostmaster(filesIn(this.data))?.pid ?? 0;
    const own = listed().filter(({ parent }) => parent === postmaster && postmaster > 0);
    return {
      postmaster,
      backends: own.filter(({ words }) => / 127\.0\.0\.1\(\d+\) /.test(words)).map(({ pid }) => pid),
    };
  }

  /** Ends the database without a warning: all of it, as when memory runs out or the machine dies. */
  killDatabase(): void {
    const { postmaster } = this.database();
    for (const { pid, parent } of listed())
      if (postmaster > 0 && (pid === postmaster || parent === postmaster)) killed(pid);
  }

  /** Asks the database itself, as its owner: once more where a crash had not shown itself yet. */
  async sql<T>(question: (sql: Sql) => Promise<T>): Promise<T> {
    for (const end = Date.now() + 60_000; ; await sleep(250)) {
      const addresses = runningEmbedded(this.data);
      if (addresses === null) throw new Error("The database doesn't run.");
      const sql = connect(addresses.owner, { max: 1, name: "soak" });
      try {
        return await question(sql);
      } catch (error) {
        if (Date.now() > end || !isDatabaseFault(error)) throw error;
      } finally {
        await sql.end({ timeout: 5 });
      }
    }
  }

  /** What is wrong with it now, in sentences. */
  async faults(): Promise<string[]> {
    const { home, api, auditor, ledger } = this;
    const found = await this.sql((sql) => faultsOf({ home, sql, api, auditor, ledger }));
    this.#judged += 1;
    return this.#judged % 10 === 1 ? [...found, ...(await commandFaults({ home }))] : found;
  }
}
