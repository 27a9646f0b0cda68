/**
 * How long the encoder takes on Node, in one thread: to load its weights, and to read windows of so many pieces; and how large
 * its parts are. `npm run bench -- reader FILE` takes the weights of a file. Without one it makes up six layers of 384, which take
 * as long as any others. Prints tables and fails for nothing.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { machine, spread } from "./machine.mjs";
import { madeUp } from "./reader/made.mjs";

const root = join(import.meta.dirname, "../..");
const times = 15;

/** The encoder as one script. @param {boolean} small @returns {Promise<string>} Its path. */
async function script(small) {
  const outfile = join(root, `.cache/bench/encoder${small ? ".min" : ""}.mjs`);
  mkdirSync(join(root, ".cache/bench"), { recursive: true });
  const entryPoints = [join(root, "src/encoder/index.ts")];
  await build({ entryPoints, bundle: true, minify: small, format: "esm", outfile, logLevel: "error" });
  return outfile;
}

/** Milliseconds, of the clock and of the processor: other work on the machine disturbs the second one less. @param {() => unknown} run */
async function timed(run) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

console.log(`${machine()}\n`);
const [path] = process.argv.slice(2);
const file = path === undefined ? madeUp() : new Uint8Array(readFileSync(path));
const { openReader, startProgram } = await import(pathToFileURL(await script(false)).href);

/** @type {any} */
let reader;
const loads = [];
for (let time = 0; time < 5; time++) {
  loads.push(
    await timed(async () => {
      reader = openReader(file, await startProgram(Reflect.get(globalThis, "WebAssembly")));
    }),
  );
}
const small = readFileSync(await script(true));
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
console.log(
  `script with its program: ${kB(small.length)} kB, ${kB(gzipSync(small).length)} after gzip, ${kB(brotliCompressSync(small).length)} after brotli`,
);
console.log(`weights: ${kB(file.length)} kB; ${reader.kinds.length} kinds\n`);
const clock = spread(
  loads.map((load) => load.clock),
  0,
);
const processor = spread(
  loads.map((load) => load.processor),
  0,
);
console.log(`loading: ${clock} ms by the clock, ${processor} ms of the processor`);

/** A segment of so many pieces. @param {number} pieces */
function segment(pieces) {
  let text = "pay";
  while ((reader.count(text) ?? Infinity) < pieces) text += text.length % 3 === 0 ? " pay" : " e";
  return text;
}

const rows = [];
for (const pieces of [32, 60, 64, 128, 192]) {
  // A mark in front and one behind.
  const windows = [[segment(pieces - 2)]];
  const taken = [];
  for (let time = 0; time < times + 3; time++) taken.push(await timed(() => reader.read(windows)));
  const warm = taken.slice(3);
  rows.push({
    pieces,
    "ms, by the clock": spread(
      warm.map(({ clock }) => clock),
      1,
    ),
    "ms of the processor": spread(
      warm.map(({ processor }) => processor),
      1,
    ),
    least: Math.min(...warm.map(({ clock }) => clock)).toFixed(1),
  });
}
console.log("\nA window, once all is loaded");
console.table(rows);
