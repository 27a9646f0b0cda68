/** @jest-environment node */
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../tools/start/ports.mjs";
import { Chance } from "../../suppliers/stored/made";
import { Api, people } from "./kit/api";
import { Cluster } from "./kit/cluster";
import { Ends } from "./kit/ends";
import { madeFile } from "./kit/files";
import { newHome } from "./kit/home";
import { Ledger } from "./kit/ledger";
import { findPostgres } from "./kit/postgresPrograms";
import { programs } from "./kit/programs";
import { processorOf, until } from "./kit/processes";
import { startService } from "./kit/service";
import { commandFaults, faultsOf } from "./kit/verdict";
import { anchor, outage, Watch } from "./kit/watch";
import { Writer } from "./kit/writer";

const rounds = Number(process.env.ROUNDS ?? 6);
const seed = Number(process.env.SEED ?? 1);
const minutes = 60_000;
/** Milliseconds that anyone who watches over a primary takes to see that it is gone. */
const noticed = 2_000;

const ends = new Ends();
afterAll(() => ends.all(), 2 * minutes);

it(
  `goes on when the primary is killed, or hangs, and its synchronous standby promoted, ${rounds} times`,
  async () => {
    const chance = new Chance(seed);
    const cluster = new Cluster(findPostgres(), ends);
    const port = await freePort(3_400);
    const ports = [await freePort(21_000), await freePort(22_000)] as const;
    let primary = cluster.make("east", ports[0]);
    await primary.start();
    await primary.ask((sql) => sql.unsafe("create role keeper login createrole password 'password-of-a-test'"));
    await primary.ask((sql) => sql.unsafe("create database remit_guard owner keeper"));
    let standby = await cluster.standbyOf(primary, "west", ports[1]);
    await standby.start();
    await primary.waitFor(standby);

    const home = await newHome(ends, await programs(ends));
    const { sender, approver, auditor } = await people(home.issuer);
    const hosts = ports.map((each) => `127.0.0.1:${each}`).join(",");
    const environment = { DATABASE_URL: `postgres://keeper:password-of-a-test@${hosts}/remit_guard` };
    const service = await startService(home, ends, { port, environment });
    const [api, ledger] = [new Api(service.url), new Ledger(sender, approver)];
    const first = await ledger.send(api, anchor);
    if (first === null || !(await ledger.apply(api, first)))
      throw new Error(`The first file was refused: ${ledger.odd.join()}`);

    const faults: string[] = [];
    const told: string[] = [];
    let file = 0;
    for (let round = 0; round < rounds; round++) {
      const next = () => madeFile(150, seed * 10_000 + file++, chance.below(900), 900);
      const watch = new Watch(() => api, auditor, { once: 4, every: 20 });
      const writer = new Writer(ledger, () => api, next);
      ends.add(() => [watch, writer].forEach((one) => one.stop()));
      await sleep(2_000 + chance.below(2_000));
      const [at, before] = [Date.now(), processorOf(service.pid)];
      const way = round % 2 === 0 ? "killed" : "hung";
      if (way === "killed") primary.kill();
      else primary.freeze();
      await sleep(noticed);
      const used = processorOf(service.pid) - before;
      await standby.promote();
      const promoted = Date.now();
      await until(`${round}: imports are applied again`, minutes, () => writer.hasApplied(promoted));
      await sleep(1_000);
      await writer.end();
      const seen = await watch.end();
      const failed = seen.filter(({ status, from }) => status !== 200 && from >= at - 1_000);
      faults.push(...seen.flatMap(({ wrong }) => (wrong === null ? [] : [`${round}: ${wrong}`])).slice(0, 3));
      if (failed.some(({ status }) => status === 0)) faults.push(`${round}: a connection of the service broke.`);
      const back = writer.applied.find((time) => time > promoted) ?? promoted;
      const judged = await standby.ask(
        async (sql) => [
          ...(await faultsOf({ home, sql, api, auditor, ledger, environment })),
          ...(await commandFaults({ home, environment })),
        ],
        "remit_guard",
      );
      faults.push(...judged.map((fault) => `${round}: ${fault}`));
      told.push(
        `${round}: primary ${way}, standby promoted ${promoted - at} ms later; lookups failed until ${outage(at, seen)} ms later ` +
          `(${failed.length} of ${seen.length} with 503, the slowest ${Math.max(0, ...failed.map((one) => one.to - one.from))} ms), ` +
          `an import was applied ${back - at} ms later; ${used} ms of processor in the first ${noticed} ms`,
      );
      primary.kill();
      if (faults.length > 10) break;
      [primary, standby] = [standby, primary];
      standby = await cluster.standbyOf(primary, standby.name, standby.port);
      await standby.start();
      await primary.waitFor(standby);
    }
    await service.stop();
    process.stderr.write(
      `PostgreSQL of ${cluster.programs.from}, seed ${seed}\n${told.join("\n")}\nrefused meanwhile: ${[...ledger.refused].map(([what, times]) => `${what} ${times}`).join(", ")}\n${faults.join("\n")}\n`,
    );
    expect(faults).toEqual([]);
  },
  20 * minutes,
);
