import { join } from "node:path";
import { defaultPolicy } from "../../src/analysis";
import { Pool } from "../../src/cli/pool";
import type { Task, WorkerSetup } from "../../src/cli/protocol";
import { folderWith, removeFolders } from "./kit";

/** A thread that does what the file's name says. */
const program = join(
  folderWith({
    "thread.js": `
      const { parentPort } = require("node:worker_threads");
      parentPort.on("message", ({ file }) => {
        if (file === "hang") for (;;) {}
        if (file === "exhaust") for (const held = []; ; ) held.push(new Array(1000).fill(file));
        if (file === "throw") throw new Error("out of order");
        if (file === "leave") process.exit(3);
        if (file === "error") return parentPort.postMessage({ error: "a fault of the program" });
        setTimeout(() => parentPort.postMessage({ result: { verdict: "unrelated", output: file } }), file === "slow" ? 50 : 0);
      });`,
  }),
  "thread.js",
);
afterAll(removeFolders);

const setup: WorkerSetup = {
  records: null,
  history: null,
  policy: defaultPolicy,
  now: new Date("2026-10-05T12:00:00Z"),
  format: "json",
  color: false,
};
const task = (file: string): Task => ({ file, index: 0, bytes: new Uint8Array(), cut: false });

/** Runs files on a pool and gives what came of each, in their order. */
async function outcomes(files: readonly string[], size: number, patience = 10_000): Promise<readonly string[]> {
  const pool = new Pool(setup, size, { program, patience, memory: 32 });
  try {
    const results: Promise<string>[] = [];
    for (const file of files) {
      const { result } = await pool.run(task(file));
      results.push(
        result.then(
          ({ verdict, output }) => (output === file ? file : `${verdict}: ${output}`),
          (error: unknown) => String(error),
        ),
      );
    }
    return await Promise.all(results);
  } finally {
    await pool.close();
  }
}

const given = (file: string) =>
  expect.stringMatching(new RegExp(`^incomplete: \\{"file":"${file}","index":0,.*"unread":\\[\\{`)) as string;

test("each message has its own result, whichever thread is first", async () => {
  const files = ["slow", "a", "b", "slow", "c", "d", "e"];
  expect(await outcomes(files, 2)).toEqual(files);
  expect(await outcomes(files, 1)).toEqual(files);
});

test("a thread that hangs is ended, its message reported as not read, and the next ones are read", async () => {
  expect(await outcomes(["a", "hang", "b", "hang", "c"], 1, 300)).toEqual([
    "a",
    given("hang"),
    "b",
    given("hang"),
    "c",
  ]);
});

test.each(["throw", "leave", "exhaust"])("a thread that dies (%s) is replaced, its message reported", async (file) => {
  expect(await outcomes(["a", file, "b"], 1)).toEqual(["a", given(file), "b"]);
  expect(await outcomes([file, "slow", file, "b", "c"], 2)).toEqual([given(file), "slow", given(file), "b", "c"]);
});

test("a fault of the program itself ends the run with the file's name", async () => {
  expect(await outcomes(["error", "b"], 1)).toEqual(["Error: error: a fault of the program", "b"]);
});
