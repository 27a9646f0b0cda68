import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { once } from "../../src/late";
import { compact } from "./compact.mjs";
import { faults, inspectFile } from "./inspectFile";

jest.setTimeout(60_000);

interface Story {
  readonly case: string;
  readonly file: string;
  readonly story: string;
  readonly verdict: string;
  readonly intent?: string;
  readonly supplier?: string | null;
  readonly suspicious?: readonly string[];
  readonly silent?: readonly string[];
  readonly destinations?: readonly string[];
  readonly now?: string;
}

const stories = JSON.parse(readFileSync(join(__dirname, "cases.json"), "utf8")) as readonly Story[];
const clock = "2026-10-05T12:00:00Z";

test("the supplier file and the policy have no fault", () => {
  expect(faults).toEqual([]);
});

test("every message has a story, and every story its message", () => {
  const own = readdirSync(__dirname).filter((name) => /\.(?:eml|msg)$/.test(name));
  const samples = readdirSync(join(__dirname, "../../samples")).filter((name) => name.endsWith(".eml"));
  expect(stories.map(({ file }) => basename(file)).sort()).toEqual([...own, ...samples].sort());
  expect(stories.length).toBeGreaterThanOrEqual(200);
});

describe.each(stories.map((story) => [story.case, story] as const))("%s", (name, story) => {
  // One after the other: documents have so much time, by the clock.
  const report = once(() => inspectFile(story.file, story.now ?? clock));

  test("what its story says", async () => {
    const { verdict, intent, supplier, findings, destinations } = await report();
    const all = findings as readonly { signal: string; outcome: string }[];
    const fired = all.filter(({ outcome }) => outcome === "suspicious").map(({ signal }) => signal);
    const values = (destinations as readonly { value: string }[]).map(({ value }) => value);
    expect({ story: story.story, verdict }).toEqual({ story: story.story, verdict: story.verdict });
    if (story.intent !== undefined) expect(intent).toBe(story.intent);
    if (story.supplier !== undefined) expect(supplier?.id ?? null).toBe(story.supplier);
    expect(fired).toEqual(expect.arrayContaining([...(story.suspicious ?? [])]));
    expect(fired.filter((signal) => story.silent?.includes(signal))).toEqual([]);
    expect(values).toEqual(expect.arrayContaining([...(story.destinations ?? [])]));
  });

  test("its exact report", async () => {
    const expected: unknown = JSON.parse(readFileSync(join(__dirname, `${name}.expected.json`), "utf8"));
    expect(compact(await report())).toEqual(expected);
  });
});
