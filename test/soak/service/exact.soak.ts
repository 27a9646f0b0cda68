/** @jest-environment node */
import { isDeepStrictEqual } from "node:util";
import type { Clues, Directory, Records } from "../../../src/analysis";
import { readKeyFile } from "../../../src/service/store/secrets/keyFile";
import { httpDirectory, memoryDirectory } from "../../../src/suppliers";
import { found } from "../../suppliers/made";
import { Chance, madeClues, madeRecords } from "../../suppliers/stored/made";
import { indexFaults } from "./kit/agrees";
import { Ends } from "./kit/ends";
import { cluesOf, fileOf } from "./kit/files";
import { programs } from "./kit/programs";
import { Scene } from "./kit/scene";
import { openBeside } from "./kit/store";

const suppliers = Number(process.env.SUPPLIERS ?? 20_000);
const questions = Number(process.env.QUESTIONS ?? 5_000);
const seed = Number(process.env.SEED ?? 7);
/** Of the questions, so many once more through the service and the directory that the pane asks it by. */
const overHttp = 200;
const minutes = 60_000;

const ends = new Ends();
afterAll(() => ends.all(), 2 * minutes);

type Found = Extract<Records, { state: "found" }>;

/** What an answer says, in short. */
function said({ matches, owners }: Found): string[] {
  return [
    ...matches.map(({ by, clue, record }) => `${by} ${clue} ${record.id}`),
    ...owners.map(({ account, as, record }) => `${as} ${account} ${record.id}`),
  ];
}

/** What differs between two answers, with the question; null where nothing does. */
function difference(clues: Clues, answer: Records, expected: Found): string | null {
  if (isDeepStrictEqual(answer, expected)) return null;
  if (answer.state !== "found") return `${JSON.stringify(clues)} is answered ${JSON.stringify(answer)}`;
  const [ours, theirs] = [said(answer), said(expected)];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  const some = (lines: readonly string[]): string =>
    `${lines.length} lines, from ${at} on ${lines.slice(at, at + 5).join(" | ")}`;
  return `${JSON.stringify(clues)}\nis answered by ${some(ours)}\nand by the list in memory by ${some(theirs)}`;
}

it(
  `answers ${questions} questions over ${suppliers} suppliers exactly as the list in memory does`,
  async () => {
    const file = fileOf(madeRecords(suppliers, seed));
    const memory = memoryDirectory(file.records);
    const scene = await Scene.make(ends, await programs(ends));
    await scene.start();
    const { ledger, api, home } = scene;
    const sent = await ledger.send(api, file);
    if (sent === null || !(await ledger.apply(api, sent)))
      throw new Error(`The file was refused: ${ledger.odd.join()}`);
    const store = await openBeside(scene, ends);
    const token = ledger.sender.authorization.replace("Bearer ", "");
    const service = (): Directory =>
      httpDirectory({
        url: api.url,
        token: () => Promise.resolve({ token }),
        fetch,
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        now: () => Date.now(),
        random: () => 0.5,
      });

    const chance = new Chance(seed + 4);
    const by = new Map<string, number>();
    const faults: string[] = [];
    const count = (what: string): void => void by.set(what, (by.get(what) ?? 0) + 1);
    const begun = performance.now();
    for (let at = 0; at < questions && faults.length < 3; at++) {
      const clues = cluesOf(madeClues(file.records, chance));
      const expected = found(await memory.lookup(clues));
      const wrong = difference(clues, await store.lookup(clues), expected);
      if (wrong !== null) faults.push(`By the store: ${wrong}`);
      if (at % Math.ceil(questions / overHttp) === 0) {
        count("over HTTP");
        const other = difference(clues, await service().lookup(clues), expected);
        if (other !== null) faults.push(`Over HTTP: ${other}`);
      }
      for (const match of expected.matches) count(match.by);
      for (const { as } of expected.owners) count(as);
      if (expected.matches.length + expected.owners.length === 0) count("nothing");
    }
    const [indexKey] = readKeyFile(home.keys).index;
    faults.push(...(await scene.sql((sql) => indexFaults(sql, file.records, indexKey.key))));
    process.stderr.write(
      `${questions} questions over ${suppliers} suppliers, seed ${seed}, ${((performance.now() - begun) / questions).toFixed(1)} ms each: ` +
        `${[...by].map(([what, times]) => `${what} ${times}`).join(", ")}\n${faults.join("\n")}\n`,
    );
    expect(faults).toEqual([]);
    for (const way of ["address", "domain", "name", "tax-id", "lookalike", "account", "shared", "rejected", "other"])
      expect(by.get(way)).toBeGreaterThan(3);
    await scene.service.stop();
  },
  20 * minutes,
);
