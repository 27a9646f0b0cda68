/** @jest-environment node */
import { setTimeout as sleep } from "node:timers/promises";
import { Chance } from "../../suppliers/stored/made";
import { Ends } from "./kit/ends";
import { type MadeFile, madeFile } from "./kit/files";
import type { Sent } from "./kit/ledger";
import { killed, until } from "./kit/processes";
import { type Programs, programs } from "./kit/programs";
import { Scene } from "./kit/scene";
import { isReady } from "./kit/service";
import { anchor, outage, spread, Watch, type Watched } from "./kit/watch";

const rounds = Number(process.env.ROUNDS ?? 50);
const seed = Number(process.env.SEED ?? 1);
/** Rows of a file, and suppliers in all: after some files most rows change one that is there. */
const rows = 150;
const ids = 900;
const minutes = 60_000;

const ends = new Ends();
let built: Programs;
beforeAll(async () => void (built = await programs(ends)), 5 * minutes);
afterAll(() => ends.all(), 2 * minutes);

/** A service over an empty folder, its first file, and how long each step takes one that has just started and isn't killed. */
async function prepared(chance: Chance) {
  const scene = await Scene.make(ends, built);
  await scene.start();
  const { ledger, api } = scene;
  await applied(scene, anchor);
  for (let warm = 0; warm < 3; warm++) await applied(scene, fileAt(chance, 1_000_000 + warm));
  await scene.service.stop();
  const { startMs } = await scene.start();
  const begun = performance.now();
  const sent = await ledger.send(api, fileAt(chance, 2_000_000));
  const between = performance.now();
  if (sent === null || !(await ledger.apply(api, sent))) throw new Error(`A file was refused: ${ledger.odd.join()}`);
  return { scene, usual: { start: startMs, send: between - begun, apply: performance.now() - between } };
}

async function applied({ ledger, api }: Scene, file: MadeFile): Promise<void> {
  const sent = await ledger.send(api, file);
  if (sent === null || !(await ledger.apply(api, sent))) throw new Error(`A file was refused: ${ledger.odd.join()}`);
}

const fileAt = (chance: Chance, round: number) => madeFile(rows, seed * 10_000 + round, chance.below(ids), ids);

/** How the steps that were broken off turned out. */
class Tally {
  readonly #counts = new Map<string, number>();
  note(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }
  toString(): string {
    return [...this.#counts].map(([what, count]) => `${what} ${count}`).join(", ");
  }
}

/** What is wrong in a round: what the database says, and answers that were wrong. */
async function judged(scene: Scene, round: number, seen: readonly Watched[]): Promise<string[]> {
  const wrong = seen.flatMap((each) => (each.wrong === null ? [] : [each.wrong])).slice(0, 3);
  return [...(await scene.faults()), ...wrong].map((fault) => `${round}: ${fault}`);
}

it(
  `loses nothing when the service is killed ${rounds} times while it imports`,
  async () => {
    const chance = new Chance(seed);
    const { scene, usual } = await prepared(chance);
    const { ledger } = scene;
    const watch = new Watch(() => scene.api, scene.auditor, { once: 2, every: 20 });
    ends.add(() => watch.stop());
    const [starts, tally, faults]: [number[], Tally, string[]] = [[], new Tally(), []];
    for (let round = 0; round < rounds; round++) {
      const what = chance.once(2) ? "send" : "apply";
      const file = fileAt(chance, round);
      const sent = what === "apply" ? await ledger.send(scene.api, file) : null;
      const step: Promise<Sent | boolean | null> =
        sent === null ? ledger.send(scene.api, file) : ledger.apply(scene.api, sent);
      await sleep(chance.below(1.8 * usual[what]));
      await scene.service.kill();
      const acknowledged = Boolean(await step);
      const early = chance.once(4) ? await scene.startAndKill(chance.below(1.2 * usual.start)) : null;
      if (early !== null) tally.note(`killed ${early ? "just started" : "while it started"}`);
      starts.push((await scene.start()).startMs);
      faults.push(...(await judged(scene, round, watch.taken())));
      const end = [...ledger.sent.values()].find((entry) => entry.file === file)?.step ?? "not there";
      tally.note(acknowledged ? `${what} acknowledged` : `${what} broken off and ${end}`);
      if (faults.length > 10) break;
    }
    await watch.end();
    await scene.service.stop();
    process.stderr.write(
      `service killed ${starts.length} times, seed ${seed}: ready again ${spread(starts)} after its start (usually ${usual.start}); ` +
        `${String(tally)}\n${faults.join("\n")}\n`,
    );
    expect(faults).toEqual([]);
  },
  20 * minutes,
);

it(
  `loses nothing when its database is killed ${rounds} times while it imports`,
  async () => {
    const chance = new Chance(seed + 1);
    const { scene, usual } = await prepared(chance);
    const { ledger } = scene;
    const watch = new Watch(() => scene.api, scene.auditor, { once: 2, every: 20 });
    ends.add(() => watch.stop());
    const whole = usual.send + usual.apply;
    const [tally, faults]: [Tally, string[]] = [new Tally(), []];
    const recovery: Record<string, number[]> = { postmaster: [], backend: [] };
    for (let round = 0; round < rounds; round++) {
      const what = round % 2 === 0 ? "postmaster" : "backend";
      const file = fileAt(chance, round);
      const work = ledger.send(scene.api, file).then((sent) => sent !== null && ledger.apply(scene.api, sent));
      await sleep(chance.below(0.7 * whole));
      const { postmaster, backends } = scene.database();
      watch.taken();
      const at = Date.now();
      if (!killed(what === "postmaster" ? postmaster : chance.one(backends))) throw new Error(`There was no ${what}.`);
      const acknowledged = await work;
      await until(`${round}: ready after its ${what} was killed`, minutes, () => isReady(scene.service.url));
      await settled(watch);
      const seen = watch.taken();
      recovery[what]?.push(outage(at, seen));
      faults.push(...(await judged(scene, round, seen)));
      if (seen.some(({ status }) => status === 0)) faults.push(`${round}: a connection of the service broke.`);
      const end = [...ledger.sent.values()].find((entry) => entry.file === file)?.step ?? "not there";
      tally.note(acknowledged ? "acknowledged" : `broken off and ${end}`);
      if (faults.length > 10) break;
    }
    await watch.end();
    await scene.service.stop();
    process.stderr.write(
      Object.entries(recovery)
        .map(([what, times]) => `${what} killed ${times.length} times: lookups failed for ${spread(times)}\n`)
        .join("") + `${String(tally)}\n${faults.join("\n")}\n`,
    );
    expect(faults).toEqual([]);
  },
  20 * minutes,
);

/** Waits until lookups have been answered for a while. */
async function settled(watch: Watch): Promise<void> {
  let quiet = 0;
  await until("Lookups are answered again", minutes, () => {
    quiet = watch.failedSince(1_000) ? 0 : quiet + 1;
    return quiet > 3;
  });
}

it(
  "makes a whole database where its first starts were killed",
  async () => {
    const chance = new Chance(seed + 2);
    const faults: string[] = [];
    const folders = Math.max(1, Math.floor(rounds / 20));
    for (let round = 0; round < folders; round++) {
      const scene = await Scene.make(ends, built);
      for (let times = 0; times < 5; times++) await scene.startAndKill(200 + chance.below(4_000));
      await scene.start();
      const sent = await scene.ledger.send(scene.api, anchor);
      if (sent === null || !(await scene.ledger.apply(scene.api, sent)))
        faults.push(`${round}: the first file was refused.`);
      faults.push(...(await judged(scene, round, [])));
      await scene.service.stop();
    }
    process.stderr.write(
      `${folders} folders, whose first 5 starts each were killed: ${faults.length} faults\n${faults.join("\n")}\n`,
    );
    expect(faults).toEqual([]);
  },
  20 * minutes,
);
