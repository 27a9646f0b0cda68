/** One more thread that looks suppliers up: says what opening the directory and the first questions take of time and memory. */
import { parentPort, workerData } from "node:worker_threads";
import { load } from "./built.mjs";
import { used } from "./memory.mjs";
import { opened } from "./open.mjs";

const doors = load();
const start = performance.now();
const directory = opened(doors, workerData.handed);
const open = performance.now() - start;
for (const clues of workerData.questions) await directory.lookup(clues);
const first = performance.now() - start;
parentPort?.postMessage({ open, first, bytes: used() });
// Still in use while it is measured.
await directory.lookup(workerData.questions[0]);
