/** @jest-environment node */
import { setTimeout as sleep } from "node:timers/promises";
import { madeRecords } from "../../suppliers/stored/made";
import { Ends } from "./kit/ends";
import { fileOf } from "./kit/files";
import { Memory } from "./kit/memory";
import { programs } from "./kit/programs";
import { Scene } from "./kit/scene";
import { anchor, spread, Watch, type Watched } from "./kit/watch";

const rows = Number(process.env.ROWS ?? 100_000);
const seed = Number(process.env.SEED ?? 3);
const minutes = 60_000;
/** MiB that the service may have at most, with files of this size in its hands. */
const maxMemory = 1_500;

const ends = new Ends();
afterAll(() => ends.all(), 2 * minutes);

/** What lookups saw in the meantime: how long they took, and those that were not answered right. */
function lookupsIn(seen: readonly Watched[]): { readonly said: string; readonly faults: readonly string[] } {
  const faults = seen.flatMap(({ status, wrong }) =>
    status === 200 && wrong === null ? [] : [`A lookup: ${status} ${wrong}`],
  );
  return {
    said: `${seen.length} lookups meanwhile ${spread(seen.map(({ from, to }) => to - from))}`,
    faults: faults.slice(0, 3),
  };
}

it(
  `imports ${rows} rows, tells how far it is, and finds all unchanged when they come again`,
  async () => {
    const file = fileOf(madeRecords(rows, seed));
    const scene = await Scene.make(ends, await programs(ends));
    const service = await scene.start();
    const { ledger, api } = scene;
    const first = await ledger.send(api, anchor);
    if (first === null || !(await ledger.apply(api, first)))
      throw new Error(`The first file was refused: ${ledger.odd.join()}`);
    const memory = new Memory(service.pid);
    ends.add(() => memory.end());
    const watch = new Watch(() => scene.api, scene.auditor, { once: 1, every: 50 });
    ends.add(() => watch.stop());
    const [told, faults]: [string[], string[]] = [[`${service.startMs} ms to start, ${memory.now()} MiB then`], []];
    const timed = async <T>(what: string, work: Promise<T>): Promise<T> => {
      watch.taken();
      const begun = performance.now();
      const result = await work;
      const seconds = (performance.now() - begun) / 1000;
      const seen = lookupsIn(watch.taken());
      told.push(
        `${what}: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows a second, memory up to ${memory.peak()} MiB; ${seen.said}`,
      );
      faults.push(...seen.faults);
      return result;
    };

    told.push(`a file of ${(file.csv.length / 2 ** 20).toFixed(1)} MiB`);
    const sent = await timed("preview", ledger.send(api, file));
    if (sent === null || sent.id === null) throw new Error(`The file was refused: ${ledger.odd.join()}`);
    const { id } = sent;
    const steps = new Set<string>();
    let isApplied = false;
    const progress = (async () => {
      while (!isApplied) {
        const { body } = await api.import(ledger.sender, id);
        if (body.progress !== undefined && body.progress !== null)
          steps.add(`${body.progress.done} of ${body.progress.total}`);
        await sleep(200);
      }
    })();
    const applied = await timed("apply", ledger.apply(api, sent));
    isApplied = true;
    await progress;
    told.push(`progress seen: ${[...steps].join(", ")}`);
    if (!applied) faults.push(`It was not applied: ${ledger.odd.join()}`);
    if (steps.size < 3) faults.push("Nobody saw how far it was.");

    const again = await timed("the same file again", api.send(ledger.sender, file.csv));
    const { counts } = again.body;
    if (again.status !== 201 || counts.unchanged !== rows)
      faults.push(`Again: ${again.status} ${JSON.stringify(counts)}`);
    const nothing = await timed("and applied", api.apply(ledger.approver, again.body.id));
    told.push(`which is answered ${nothing.status}`);
    const list = await timed("export", api.list(scene.auditor));
    const expected = new Set([...anchor.records, ...file.records].map((record) => JSON.stringify(record)));
    const missing = expected.size - list.filter((record) => expected.has(JSON.stringify(record))).length;
    if (missing !== 0 || list.length !== expected.size)
      faults.push(`The list has ${list.length} suppliers, and lacks ${missing}.`);
    await watch.end();
    told.push(`${memory.now()} MiB at the end`);
    if (memory.peak() > maxMemory) faults.push(`The service had up to ${memory.peak()} MiB.`);
    await service.stop();
    process.stderr.write(`${rows} rows, seed ${seed}\n${told.join("\n")}\n${faults.join("\n")}\n`);
    expect(faults).toEqual([]);
  },
  20 * minutes,
);
