import { makeWordingModel, type WordingModel } from "../../src/inspect";
import { after, Threads } from "./kit";
import { program } from "./programs";
import { fails, passes, segmentsOf, tinyFiles } from "./wordingKit";

const file = program("wording.cjs");
let threads: Threads;
let reader: WordingModel;
beforeEach(() => {
  threads = new Threads(file);
  reader = makeWordingModel({ start: threads.start, files: tinyFiles, after, timeLimit: 20_000 });
});
afterEach(async () => {
  reader.dispose();
  await threads.left(0);
});

describe("the worker that holds the wording model", () => {
  it("is started at the first message, and stays for the next", async () => {
    expect(threads.started).toBe(0);
    const [first, second] = await Promise.all([passes, fails].map((text) => reader.read(segmentsOf(text), "ours")));
    expect(first).toMatchObject({ left: 0 });
    expect(second).toEqual({ found: [], left: 0, authority: "ours" });
    expect(threads.started).toBe(1);
  });

  it("is ended where it breaks, which is said, and the next message is read by another", async () => {
    expect(await reader.read(segmentsOf("CRASH"), "ours")).toEqual({ failed: { code: "internalError" } });
    expect(await reader.read(segmentsOf(passes), "ours")).toHaveProperty("found");
    expect(threads.started).toBe(2);
  });

  it("is ended where it hangs", async () => {
    const impatient = makeWordingModel({ start: threads.start, files: tinyFiles, after, timeLimit: 1_000 });
    expect(await impatient.read(segmentsOf("HANG"), "ours")).toEqual({ failed: { code: "tookTooLong" } });
    impatient.dispose();
  });

  it("is let go when no one waits any longer", async () => {
    await reader.read(segmentsOf(passes), "ours");
    const controller = new AbortController();
    const left = reader.read(segmentsOf("HANG"), "ours", controller.signal);
    setTimeout(() => controller.abort(), 100);
    expect(await left).toEqual({ failed: { code: "notReadYet" } });
    expect(await reader.read(segmentsOf(passes), "ours")).toHaveProperty("found");
  });

  it("is not started for what no one waits for any longer", async () => {
    expect(await reader.read(segmentsOf(passes), "ours", AbortSignal.abort())).toEqual({
      failed: { code: "notReadYet" },
    });
    expect(threads.started).toBe(0);
  });

  it("that can't be started is said", async () => {
    const start = () => {
      throw new Error("no worker");
    };
    const none = makeWordingModel({ start, files: tinyFiles, after });
    expect(await none.read(segmentsOf(passes), "ours")).toEqual({ failed: { code: "internalError" } });
  });

  it("is ended where it has rested for a quarter of an hour", async () => {
    let rest: (() => void) | null = null;
    const resting = makeWordingModel({
      start: threads.start,
      files: tinyFiles,
      after: (ms, run) => {
        if (ms !== 900_000) return after(ms, run);
        rest = run;
        return () => (rest = null);
      },
    });
    await resting.read(segmentsOf(fails), "ours");
    await resting.read(segmentsOf(fails), "ours");
    expect(threads.started).toBe(1);
    (rest as (() => void) | null)?.();
    await resting.read(segmentsOf(fails), "ours");
    expect(threads.started).toBe(2);
    resting.dispose();
  });
});
