import { mkdtempSync, rmSync, writeFileSync, mkdirSync, rmdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordingModelFrom, type ModelFiles } from "../../src/inspect";
import { fails, passes, segmentsOf, tinyFiles } from "./wordingKit";

const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const none = { place: join(folder, "none.bin"), sha256: "00" };
const but = (files: Partial<ModelFiles>): ModelFiles => ({ ...tinyFiles, ...files });

describe("the wording model", () => {
  it("reads with both files what passes the gate", async () => {
    const byModel = await wordingModelFrom(tinyFiles).read(segmentsOf(passes, "payment"), "ours");
    if ("failed" in byModel) throw new Error(byModel.failed.code);
    expect(byModel.left).toBe(0);
    // Its neighbour is read with it.
    expect(new Set(byModel.found.map(({ at }) => at))).toEqual(new Set([0, 1]));
    for (const { sure } of byModel.found) expect(sure).toBeGreaterThanOrEqual(0);
  });

  it("says the same of what it read before, and of what it reads in a message of more", async () => {
    const reader = wordingModelFrom(tinyFiles);
    const first = await reader.read(segmentsOf(passes), "ours");
    expect(await reader.read(segmentsOf(passes), "ours")).toEqual(first);
    expect(await wordingModelFrom(tinyFiles).read(segmentsOf(passes), "ours")).toEqual(first);
  });

  it("isn't loaded where nothing passes the gate", async () => {
    expect(await wordingModelFrom(but({ reader: none })).read(segmentsOf(fails), "ours")).toEqual({
      found: [],
      left: 0,
      authority: "ours",
    });
  });

  it("leaves what is more than it reads, and counts it", async () => {
    const many = segmentsOf(...Array.from({ length: 60 }, (_, at) => `${passes} ${"x".repeat(420)} ${at}`));
    expect(await wordingModelFrom(tinyFiles).read(many, "ours")).toMatchObject({ left: expect.any(Number) as number });
    const byModel = await wordingModelFrom(tinyFiles).read(many, "ours");
    expect("left" in byModel && byModel.left).toBeGreaterThan(11);
  });
});

describe("why it can't be had", () => {
  const reasonFor = async (files: ModelFiles) => {
    const byModel = await wordingModelFrom(files).read(segmentsOf(passes), "ours");
    return "failed" in byModel ? byModel.failed.code : null;
  };

  it("is told of the gate and of the reader", async () => {
    const altered = { ...tinyFiles.reader, sha256: "00" };
    expect(await reasonFor(but({ gate: none }))).toBe("readerMissing");
    expect(await reasonFor(but({ reader: none }))).toBe("readerMissing");
    expect(await reasonFor(but({ gate: { ...tinyFiles.gate, sha256: "00" } }))).toBe("readerAltered");
    expect(await reasonFor(but({ reader: altered }))).toBe("readerAltered");
    // Each is no file of the other's kind.
    expect(await reasonFor(but({ gate: tinyFiles.reader }))).toBe("readerAltered");
    expect(await reasonFor(but({ reader: tinyFiles.gate }))).toBe("readerAltered");
  });

  it("is asked again where it was refused or missing, and not where it was altered", async () => {
    const place = join(folder, "gate.bin");
    mkdirSync(place);
    const files = but({ gate: { place, sha256: tinyFiles.gate.sha256 } });
    const [refused, missing] = [
      wordingModelFrom(files),
      wordingModelFrom(but({ gate: { ...tinyFiles.gate, place: none.place } })),
    ];
    const altered = wordingModelFrom(but({ gate: { ...tinyFiles.gate, place: tinyFiles.reader.place } }));
    expect(await refused.read(segmentsOf(fails), "ours")).toEqual({ failed: { code: "readerRefused" } });
    expect(await missing.read(segmentsOf(fails), "ours")).toEqual({ failed: { code: "readerMissing" } });
    expect(await altered.read(segmentsOf(fails), "ours")).toEqual({ failed: { code: "readerAltered" } });
    rmdirSync(place);
    for (const path of [place, none.place]) writeFileSync(path, readFileSync(tinyFiles.gate.place));
    expect(await refused.read(segmentsOf(fails), "ours")).toEqual({ found: [], left: 0, authority: "ours" });
    expect(await missing.read(segmentsOf(fails), "ours")).toEqual({ found: [], left: 0, authority: "ours" });
    expect(await altered.read(segmentsOf(fails), "ours")).toEqual({ failed: { code: "readerAltered" } });
    rmSync(none.place);
  });

  it("is told for a log, with the file", async () => {
    const told: unknown[] = [];
    const ports = { after: () => () => undefined, breathe: () => Promise.resolve() };
    const none = join(tmpdir(), `no-gate-${process.pid}`);
    const files = but({ gate: { ...tinyFiles.gate, place: none } });
    const reader = wordingModelFrom(files, { ...ports, onFailure: (failed) => void told.push(failed) });
    expect(await reader.read(segmentsOf(fails), "ours")).toEqual({ failed: { code: "readerMissing" } });
    expect(told).toEqual([{ failure: "missing", detail: expect.stringContaining(none) as unknown }]);
  });

  it("is the time, or that no one waits any longer, and what was coming is there the next time", async () => {
    let isLate = true;
    const after = (_ms: number, run: () => void) => {
      if (isLate) run();
      return () => undefined;
    };
    const waits: boolean[] = [];
    const reader = wordingModelFrom(tinyFiles, { after, breathe: () => Promise.resolve(), onFailure: () => undefined });
    expect(await reader.read(segmentsOf(passes), "ours")).toEqual({ failed: { code: "tookTooLong" } });
    isLate = false;
    const signal = AbortSignal.abort();
    expect(await reader.read(segmentsOf(passes), "ours", { signal })).toEqual({ failed: { code: "notReadYet" } });
    const onWait = (is: boolean) => void waits.push(is);
    expect(await reader.read(segmentsOf(passes), "ours", { onWait })).toHaveProperty("found");
    expect(waits).toEqual([true, false, true, false]);
  });

  it("is left between two windows where no one waits any longer", async () => {
    const controller = new AbortController();
    const after = () => () => undefined;
    let breaths = 0;
    const breathe = async () => {
      if (++breaths === 2) controller.abort();
    };
    const long = segmentsOf(...Array.from({ length: 12 }, (_, at) => `${passes} ${"y".repeat(420)} ${at}`));
    const { signal } = controller;
    const reader = wordingModelFrom(tinyFiles, { after, breathe, onFailure: () => undefined });
    expect(await reader.read(long, "ours", { signal })).toEqual({ failed: { code: "notReadYet" } });
    expect(breaths).toBe(2);
  });
});
