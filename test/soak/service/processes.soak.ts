/** @jest-environment node */
import { isDeepStrictEqual } from "node:util";
import { freePort } from "../../../tools/start/ports.mjs";
import { Chance } from "../../suppliers/stored/made";
import { noClues } from "../../suppliers/made";
import { Api, people } from "./kit/api";
import { Cluster } from "./kit/cluster";
import { Ends } from "./kit/ends";
import { madeFile, withoutDays } from "./kit/files";
import { newHome } from "./kit/home";
import { Ledger } from "./kit/ledger";
import { findPostgres } from "./kit/postgresPrograms";
import { programs } from "./kit/programs";
import { startService } from "./kit/service";
import { commandFaults, faultsOf } from "./kit/verdict";
import { anchor, Watch } from "./kit/watch";

const rounds = Number(process.env.ROUNDS ?? 10);
const seed = Number(process.env.SEED ?? 1);
const minutes = 60_000;
/** Applications of one import that are asked for at once. */
const atOnce = 6;

const ends = new Ends();
afterAll(() => ends.all(), 2 * minutes);

it(
  `serves one database by two processes that start at once, ${rounds} times`,
  async () => {
    const chance = new Chance(seed);
    const built = await programs(ends);
    const cluster = new Cluster(findPostgres(), ends);
    const server = cluster.make("database", await freePort(21_000));
    await server.start();
    await server.ask((sql) => sql.unsafe("create role keeper login createrole createdb password 'password-of-a-test'"));
    const home = await newHome(ends, built);
    const { sender, approver, auditor } = await people(home.issuer);
    const answers = new Map<string, number>();
    const [faults, starts]: [string[], number[]] = [[], []];
    const count = (what: string) => void answers.set(what, (answers.get(what) ?? 0) + 1);

    for (let round = 0; round < rounds; round++) {
      const name = `remit_guard_${round}`;
      // Roles are the whole server's: without it, they race for making it too.
      if (round > 0) await server.ask((sql) => sql.unsafe("drop role if exists remit_guard_service"));
      await server.ask((sql) => sql.unsafe(`create database ${name} owner keeper`));
      const environment = { DATABASE_URL: `postgres://keeper:password-of-a-test@127.0.0.1:${server.port}/${name}` };
      const ports = [await freePort(3_400), await freePort(3_500)];
      const services = await Promise.all(ports.map((port) => startService(home, ends, { port, environment })));
      starts.push(...services.map(({ startMs }) => startMs));
      const [one, other] = services.map(({ url }) => new Api(url));
      if (one === undefined || other === undefined) throw new Error("There are two.");
      const ledger = new Ledger(sender, approver);
      const first = await ledger.send(one, anchor);
      if (first === null || !(await ledger.apply(other, first)))
        throw new Error(`The first file was refused: ${ledger.odd.join()}`);
      const watches = [one, other].map((api) => new Watch(() => api, auditor, { once: 1, every: 50 }));
      ends.add(() => watches.forEach((watch) => watch.stop()));

      for (let file = 0; file < 5; file++) {
        const made = madeFile(60, seed * 10_000 + 100 * round + file, chance.below(200), 200);
        const sent = await ledger.send(file % 2 === 0 ? one : other, made);
        if (sent === null || sent.id === null) break;
        const { id } = sent;
        const asked = Array.from({ length: atOnce }, (_, at) => (at % 2 === 0 ? one : other).apply(approver, id));
        const ended = await Promise.all(asked);
        ended.forEach(({ status }) => count(`apply ${status}`));
        if (ended.filter(({ status }) => status === 200).length !== 1)
          faults.push(
            `${round}: ${ended
              .map(({ status, body }) => `${status} ${JSON.stringify(body)}`)
              .join(" | ")
              .slice(0, 1_500)}`,
          );
        ledger.hold(sent);
        // What one process has changed, the other one says at once.
        const [record] = made.records.filter(({ domains }) => domains.length > 0);
        if (record === undefined) continue;
        const looked = await (file % 2 === 0 ? other : one).lookup(auditor, { ...noClues, domains: record.domains });
        const { body } = looked;
        const found =
          looked.status === 200 && body.state === "found"
            ? body.matches.find((match) => match.record.id === record.id)
            : undefined;
        if (found === undefined || !isDeepStrictEqual(withoutDays(found.record), record))
          faults.push(`${round}: ${record.id} is not found as it was applied.`);
      }
      // Two files about the same suppliers, applied at once: one after the other, or one of them is refused.
      const pair = await Promise.all(
        [1, 2].map((at) => ledger.send(one, madeFile(60, seed * 10_000 + 100 * round + 50 + at, 0, 200))),
      );
      const both = await Promise.all(pair.map((sent, at) => (at === 0 ? one : other).apply(approver, sent?.id ?? "")));
      both.forEach(({ status }) => count(`of two about the same ${status}`));
      const won = pair.flatMap((sent, at) => (both[at]?.status === 200 && sent !== null ? [sent] : []));
      if (won.length !== 1 || both.some(({ status }) => status !== 200 && status !== 409))
        faults.push(
          `${round}: of two files about the same suppliers: ${both.map(({ status, body }) => `${status} ${JSON.stringify(body)}`).join(" | ")}`,
        );
      won.forEach((sent) => ledger.hold(sent));
      for (const watch of watches) {
        const seen = await watch.end();
        const wrong = seen.find((each) => each.status !== 200 || each.wrong !== null);
        if (wrong !== undefined) faults.push(`${round}: a lookup was answered with ${wrong.status} ${wrong.wrong}.`);
      }
      const found = await server.ask(
        async (sql) => [
          ...(await faultsOf({ home, sql, api: one, auditor, ledger, environment })),
          ...(await commandFaults({ home, environment })),
        ],
        name,
      );
      faults.push(...found.map((fault) => `${round}: ${fault}`));
      await Promise.all(services.map((service) => service.stop()));
      await server.ask((sql) => sql.unsafe(`drop database ${name} with (force)`));
      if (faults.length > 10) break;
    }
    process.stderr.write(
      `PostgreSQL of ${cluster.programs.from}, seed ${seed}: ready ${Math.max(...starts)} ms after the start at most; ` +
        `${[...answers].map(([what, times]) => `${what}: ${times}`).join(", ")}\n${faults.join("\n")}\n`,
    );
    expect(faults).toEqual([]);
  },
  20 * minutes,
);
