import { createConnection, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { connect, type Sql } from "../../../src/service/store/connection/connect";
import { databaseKit } from "../kit/kit";
import { atLength } from "../../atLength";

/** Between the service and its database, to break connections as a database does that dies, or a network. */
class Between {
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #server: Server | null = null;

  async listen(port: number): Promise<number> {
    const server = createServer((near) => {
      const far = createConnection(port, "127.0.0.1");
      const pair = [near, far] as const;
      this.#pairs.add(pair);
      for (const socket of pair)
        socket
          .setNoDelay()
          .on("error", () => undefined)
          .on("close", () => {
            this.#pairs.delete(pair);
            pair.forEach((other) => other.destroy());
          });
      near.pipe(far);
      far.pipe(near);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }

  /** Ends all connections: with a reset as of a process that was killed, or in order. */
  cut(isReset: boolean): void {
    for (const [near] of this.#pairs) void (isReset ? near.resetAndDestroy() : near.end());
  }

  async close(): Promise<void> {
    this.cut(true);
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** What came of it, and that something did: a promise that no one keeps is the worst of faults here. */
function settled<T>(promise: Promise<T>): Promise<T | "failed"> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("It was never settled.")), 10_000);
    void promise.then(resolve, () => resolve("failed")).finally(() => clearTimeout(late));
  });
}

describe("a database whose connections break", () => {
  const kit = databaseKit();
  const between = new Between();
  const unforeseen: unknown[] = [];
  const note = (error: unknown): void => void unforeseen.push(error);
  let sql: Sql;
  let direct: Sql;
  beforeAll(async () => {
    const { owner } = await kit.fresh(false);
    if (!("port" in owner)) throw new Error("It has a port.");
    sql = connect({ ...owner, port: await between.listen(owner.port) }, { max: 4 });
    direct = kit.open(owner);
    await direct`create table written (round int, part int, primary key (round, part))`;
    process.on("uncaughtException", note).on("unhandledRejection", note);
  });
  afterAll(async () => {
    await sql.end({ timeout: 1 });
    await between.close();
    process.off("uncaughtException", note).off("unhandledRejection", note);
  });

  /** Two rows with something between them: both, or none. */
  const write = (round: number): Promise<unknown> =>
    sql.begin(async (tx) => {
      await tx`insert into written values (${round}, 1)`;
      await Promise.all([tx`select 1`, tx`select pg_sleep(0.002)`]);
      const copy = await tx.unsafe("copy written (round, part) from stdin").writable();
      await pipeline(Readable.from([`${round}\t2\n`, `${round}\t3\n`]), copy);
      await tx`insert into written values (${round}, 4)`;
    });

  const read = async (): Promise<unknown> => {
    const held = await sql.reserve();
    try {
      await held`begin`;
      await held`select pg_sleep(0.001)`;
      return await held`rollback`;
    } finally {
      held.release();
    }
  };

  it.each(atLength([true, false], [false]))(
    "goes on, whatever was under way, when they are reset: %s",
    async (isReset) => {
      const first = isReset ? 0 : 1_000;
      for (let round = first; round < first + 15; round += 1) {
        const work = [write(round), read(), ...Array.from({ length: 6 }, (_, at) => sql`select ${at}::int as at`)];
        const ends = work.map((each) => settled(each));
        await soon((round % 12) + Math.random());
        between.cut(isReset);
        const [written] = await Promise.all(ends);
        expect(await settled(again(() => sql`select 7 as seven`))).toMatchObject([{ seven: 7 }]);
        const [row] = await direct<{ parts: bigint }[]>`select count(*) as parts from written where round = ${round}`;
        expect([0n, 4n]).toContain(row?.parts);
        if (written !== "failed") expect(row?.parts).toBe(4n);
      }
      // Each of the pool's connections is good for something, at once.
      const all = Array.from({ length: 4 }, () => sql.begin((tx) => tx`select pg_sleep(0.1)`));
      for (const end of await Promise.all(all.map((each) => settled(each)))) expect(end).not.toBe("failed");
      expect(unforeseen).toEqual([]);
    },
  );
});

/** Once more, as a client does who was told that the connection broke. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 20) throw error;
      await soon(50);
    }
  }
}
