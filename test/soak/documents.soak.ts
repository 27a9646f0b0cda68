import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { makeFileReader } from "../../src/inspect";
import { after, asWorker } from "../inspect/kit";
import { randomOf, mutated } from "./documents/mutate";
import { filesProgram } from "./documents/program";

/** Files that are damaged, and their number; `DOCUMENTS` names another folder. One seed, one run. */
const folder = process.env.DOCUMENTS ?? join(__dirname, "../documents/files");
const rounds = Number(process.env.ROUNDS ?? 10_000);
const seed = Number(process.env.SEED ?? 1);
/** Milliseconds that a file may take, which is what a reader keeps to and a little for the machine. */
const maxMs = 35_000;
/** Memory of the process may grow by so much after the first tenth: what was loaded by then stays. */
const maxGrowth = 1.3;

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile() && statSync(name).size < 3_000_000)
    .sort();
}

it(
  `reads ${rounds} damaged files without an end before its time, in bounded time and flat memory`,
  async () => {
    const program = await filesProgram();
    let started = 0;
    const start = () => {
      started++;
      return asWorker(new Worker(program));
    };
    const reader = makeFileReader({ start, after, timeLimit: maxMs });
    const files = filesIn(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(name)) }));
    const random = randomOf(seed);
    const counts = new Map<string, number>();
    const bad: string[] = [];
    const times: number[] = [];
    const slowest: { readonly took: number; readonly what: string }[] = [];
    let early = 0;
    for (let round = 0; round < rounds; round++) {
      const file = files[Math.floor(random() * files.length)];
      const other = files[Math.floor(random() * files.length)];
      if (file === undefined || other === undefined) throw new Error(`${folder} holds no files.`);
      const bytes = mutated(file.bytes, other.bytes, random);
      const name = file.name.slice(folder.length + 1);
      const begin = performance.now();
      const { found, missing } = await reader.read({ name, type: "", bytes }, false);
      const took = performance.now() - begin;
      times.push(took);
      slowest.push({ took, what: `${round}: ${name}` });
      slowest.sort((one, two) => two.took - one.took).splice(5);
      const codes = new Set(missing.map(({ code }) => code));
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
      if (found.length > 0) counts.set("with text", (counts.get("with text") ?? 0) + 1);
      if (codes.has("internalError")) bad.push(`${round}: ${name}: broke`);
      if (took > maxMs) bad.push(`${round}: ${name}: hung`);
      if (round === Math.floor(rounds / 10)) early = process.memoryUsage().rss;
    }
    const rss = process.memoryUsage().rss;
    reader.dispose();
    times.sort((one, two) => one - two);
    const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
    process.stderr.write(
      `${rounds} damaged files of ${files.length}, seed ${seed}: ms p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}; ` +
        `memory ${(early / 1e6).toFixed(0)} → ${(rss / 1e6).toFixed(0)} MB; workers ${started}; ` +
        `${[...counts].map(([code, count]) => `${code} ${count}`).join(", ")}\n` +
        `${slowest.map((each) => `${each.took.toFixed(0)} ms ${each.what}`).join("\n")}\n${bad.slice(0, 50).join("\n")}\n`,
    );
    expect(bad).toEqual([]);
    expect(started).toBe(1);
    expect(rss / early).toBeLessThan(maxGrowth);
  },
  4 * 60 * 60 * 1000,
);
