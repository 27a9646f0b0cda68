import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defaultPolicy } from "../../src/analysis";
import { Pool } from "../../src/cli/pool";
import type { Task, WorkerSetup } from "../../src/cli/protocol";
import { temporaryFolders } from "./kit";
import { atLength } from "../atLength";

const folderWith = temporaryFolders();

/** A thread that does what the file's name says, and answers when all that it was given is done. */
const program = join(
  folderWith({
    "thread.js": `
      const { parentPort, workerData } = require("node:worker_threads");
      const counts = new Int32Array(workerData.counts);
      const waiting = [];
      let isAtWork = false;
      async function replyTo({ file, withoutFiles }) {
        if (file === "files") {
          if (withoutFiles) return { result: { verdict: "unrelated", output: file } };
          throw new Error("too much for a thread");
        }
        if (file === "hang") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        if (file === "exhaust") for (const held = []; ; ) held.push(new Array(1000).fill(file));
        if (file === "throw") throw new Error("out of order");
        if (file === "leave") process.exit(3);
        if (file === "late") setImmediate(() => process.exit(3));
        if (file === "error") return { error: "a fault of the program" };
        if (file === "slower") await new Promise((resolve) => setTimeout(resolve, 20_000));
        if (file === "slow") await new Promise((resolve) => setTimeout(resolve, 50));
        return { result: { verdict: "unrelated", output: file } };
      }
      parentPort.on("message", async ({ setup, tasks }) => {
        if (setup) {
          const flag = require("node:path").join(__dirname, "closed");
          if (setup.color || require("node:fs").existsSync(flag)) throw new Error("no setup of mine");
          return;
        }
        waiting.push(...tasks);
        if (isAtWork) return;
        isAtWork = true;
        const replies = [];
        for (let task; (task = waiting.shift()); ) {
          Atomics.add(counts, 0, 1);
          replies.push(await replyTo(task));
          Atomics.add(counts, 1, 1);
        }
        isAtWork = false;
        parentPort.postMessage(replies);
      });`,
  }),
  "thread.js",
);
const setup: WorkerSetup = {
  suppliers: null,
  history: null,
  policy: defaultPolicy,
  now: new Date("2026-10-05T12:00:00Z"),
  format: "json",
  color: false,
  ocr: false,
  reader: true,
};
const task = (file: string): Task => ({ file, index: 0, bytes: new Uint8Array(), cut: false });

/** Runs files on a pool and gives what came of each, in their order. */
async function outcomes(files: readonly string[], size: number, patience = 10_000): Promise<readonly string[]> {
  const pool = new Pool(size, { program, patience, memory: 8 });
  try {
    pool.setUp(setup);
    const results = files.map((file) =>
      pool.run(task(file)).then(
        ({ verdict, output }) => (output === file ? file : `${verdict}: ${output}`),
        (error: unknown) => String(error),
      ),
    );
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

test.each(atLength(["throw", "leave", "exhaust"], ["exhaust"]))(
  "a thread that dies (%s) is replaced, its message reported",
  async (file) => {
    expect(await outcomes(["a", file, "b"], 1)).toEqual(["a", given(file), "b"]);
    expect(await outcomes([file, "slow", file, "b", "c"], 2)).toEqual([given(file), "slow", given(file), "b", "c"]);
  },
);

test("a message that a thread died at is tried once more without its files", async () => {
  expect(await outcomes(["a", "files", "b", "files"], 1)).toEqual(["a", "files", "b", "files"]);
  expect(await outcomes(["files", "slow", "files"], 2)).toEqual(["files", "slow", "files"]);
});

test("a fault of the program itself ends the run with the file's name", async () => {
  expect(await outcomes(["error", "b"], 1)).toEqual(["Error: error: a fault of the program", "b"]);
});

test.each(atLength(["hang", "throw", "leave", "exhaust"], ["leave"]))(
  "one message of many (%s) ends its thread, and all others are read",
  async (file) => {
    const files = Array.from({ length: 60 }, (_, at) => (at % 20 === 7 ? file : `m${at}`));
    const expected = files.map((each) => (each === file ? given(file) : each));
    expect(await outcomes(files, 1, 300)).toEqual(expected);
    expect(await outcomes(files, 2, 300)).toEqual(expected);
  },
);

test("a thread that dies of a message that it has done with takes no more than one other along", async () => {
  const files = ["late", "slow", "a", "late", "slow", "b"];
  const found = await outcomes(files, 1);
  expect(found).toHaveLength(6);
  expect(found.filter((each) => each === "a" || each === "b")).toEqual(["a", "b"]);
});

test("messages that are slow one by one don't count as a hang", async () => {
  const files = Array.from({ length: 12 }, () => "slow");
  expect(await outcomes(files, 1, 200)).toEqual(files);
});

test("a thread that can't even start ends the run, since every message would be lost to it", async () => {
  const pool = new Pool(2, { program, patience: 10_000, memory: 32 });
  try {
    pool.setUp({ ...setup, color: true });
    const waiting = ["a", "b", "c"].map((file) => pool.run(task(file)));
    const ends = await Promise.allSettled(waiting);
    for (const end of ends) expect(end).toMatchObject({ status: "rejected", reason: new Error("no setup of mine") });
    await expect(pool.run(task("d"))).rejects.toThrow("no setup of mine");
  } finally {
    await pool.close();
  }
});

test("a thread that can't start again ends the run for those that are at a message, too", async () => {
  const pool = new Pool(2, { program, patience: 40_000, memory: 32 });
  const flag = join(dirname(program), "closed");
  try {
    pool.setUp(setup);
    await Promise.all(["slow", "slow"].map((file) => pool.run(task(file))));
    writeFileSync(flag, "");
    const waiting = ["slower", "leave"].map((file) => pool.run(task(file)));
    await expect(waiting[0]).rejects.toThrow("no setup of mine");
    await expect(waiting[1]).rejects.toThrow("no setup of mine");
  } finally {
    rmSync(flag, { force: true });
    await pool.close();
  }
});

test("a large message is given to anyone who is free, and the small ones behind it go to others", async () => {
  const pool = new Pool(2, { program, patience: 1_500, memory: 32 });
  try {
    pool.setUp(setup);
    const ends: string[] = [];
    const big = { ...task("hang"), bytes: new Uint8Array(1 << 20) };
    const run = (each: Task) => pool.run(each).then(() => ends.push(each.file));
    await Promise.all([run(big), ...["a", "b", "c"].map((file) => run(task(file)))]);
    expect(ends).toEqual(["a", "b", "c", "hang"]);
  } finally {
    await pool.close();
  }
});
