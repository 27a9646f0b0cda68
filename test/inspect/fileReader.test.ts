import { makeFileReader, type FileReader } from "../../src/inspect";
import { after, Threads } from "./kit";
import { program } from "./programs";

const files = program("files.cjs");
let threads: Threads;
let reader: FileReader;
beforeEach(() => {
  threads = new Threads(files);
  reader = makeFileReader({ start: threads.start, after, timeLimit: 20_000 });
});
afterEach(async () => {
  reader.dispose();
  await threads.left(0);
});

const file = (name: string, text: string) => ({ name, type: "text/plain", bytes: new TextEncoder().encode(text) });

describe("the worker that reads files", () => {
  it("is started at the first file, and reads one after the other", async () => {
    expect(threads.started).toBe(0);
    const reads = await Promise.all(["a.txt", "b.txt"].map((name) => reader.read(file(name, `Pay ${name}`), false)));
    expect(reads.flatMap(({ found }) => found.map(({ name, text }) => [name, text]))).toEqual([
      ["a.txt", "Pay a.txt"],
      ["b.txt", "Pay b.txt"],
    ]);
    expect(threads.started).toBe(1);
  });

  it("is ended where it breaks at a file, which is said, and the next one is read by another", async () => {
    const reads = await Promise.all([
      reader.read(file("bad.txt", "CRASH"), false),
      reader.read(file("b.txt", "Pay"), false),
    ]);
    expect(reads[0]).toEqual({ found: [], missing: [{ code: "internalError", detail: "bad.txt" }] });
    expect(reads[1]?.found).toHaveLength(1);
    expect(threads.started).toBe(2);
  });

  it("is ended where it hangs", async () => {
    await reader.read(file("a.txt", "Pay"), false);
    const impatient = makeFileReader({ start: threads.start, after, timeLimit: 1_000 });
    expect(await impatient.read(file("bad.txt", "HANG"), false)).toEqual({
      found: [],
      missing: [{ code: "tookTooLong", detail: "bad.txt" }],
    });
    impatient.dispose();
  });

  it("may take longer than its time as long as it says how far it is", async () => {
    const pages: number[] = [];
    let waits = 0;
    const ports = {
      start: threads.start,
      // The clock of this reader is still but for how often it is set again.
      after: () => {
        waits++;
        return () => undefined;
      },
    };
    const patient = makeFileReader(ports);
    const read = await patient.read(file("long.txt", "STEPS"), false, { onProgress: ({ page }) => pages.push(page) });
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    // Once for each word, and once for the rest that follows.
    expect(waits).toBe(10);
    expect(read.found).toHaveLength(1);
    patient.dispose();
  });

  it("is ended where it has rested for two minutes, and not while there are files", async () => {
    const rests: { readonly run: () => void; ended: boolean }[] = [];
    const resting = makeFileReader({
      start: threads.start,
      after: (ms, run) => {
        if (ms !== 120_000) return after(ms, run);
        const rest = { run, ended: false };
        rests.push(rest);
        return () => (rest.ended = true);
      },
    });
    await resting.read(file("a.txt", "Pay"), false);
    await resting.read(file("b.txt", "Pay"), false);
    expect(rests.map(({ ended }) => ended)).toEqual([true, false]);
    expect(threads.started).toBe(1);
    rests[1]?.run();
    expect((await resting.read(file("c.txt", "Pay"), false)).found).toHaveLength(1);
    expect(threads.started).toBe(2);
    resting.dispose();
  });

  it("is let go when no one waits any longer, and the file counts as not read yet", async () => {
    const controller = new AbortController();
    await reader.read(file("a.txt", "Pay"), false);
    const left = reader.read(file("bad.txt", "HANG"), false, { signal: controller.signal });
    const waiting = reader.read(file("c.txt", "Pay"), false);
    setTimeout(() => controller.abort(), 100);
    expect((await left).missing).toEqual([{ code: "notReadYet", detail: "bad.txt" }]);
    expect((await waiting).found).toHaveLength(1);
  });

  it("is not asked, nor started, for what no one waits for any longer", async () => {
    const read = await reader.read(file("a.txt", "Pay"), false, { signal: AbortSignal.abort() });
    expect(read).toEqual({ found: [], missing: [{ code: "notReadYet", detail: "a.txt" }] });
    expect(threads.started).toBe(0);
  });

  it("that can't be started is said of each file", async () => {
    const none = makeFileReader({
      start: () => {
        throw new Error("no worker");
      },
      after,
    });
    expect((await none.read(file("a.txt", "Pay"), false)).missing).toEqual([
      { code: "internalError", detail: "a.txt" },
    ]);
  });

  it("reads nothing once it is ended", async () => {
    reader.dispose();
    expect((await reader.read(file("a.txt", "Pay"), false)).missing).toEqual([{ code: "notReadYet", detail: "a.txt" }]);
    expect(threads.started).toBe(0);
  });
});
