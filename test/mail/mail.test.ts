import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "../../src/names";
import { expectedFile, readCases } from "./cases";
import { expectedReport, expectedText } from "./expected";
import { inspectionIn } from "./inspectFile";
import { atLength } from "../atLength";

const cases = readCases(__dirname);
const { faults, inspectFile } = inspectionIn(__dirname);

test("the supplier file and the policy have no fault", () => {
  expect(faults).toEqual([]);
});

test("every message has a story, and every story its message and its report", () => {
  const here = readdirSync(join(__dirname, "cases"), { recursive: true, encoding: "utf8" }).map(
    (name) => `cases/${name}`,
  );
  const own = here.filter((name) => /\.(?:eml|msg)$/.test(name));
  const samples = readdirSync(join(__dirname, "../../samples"))
    .filter((name) => name.endsWith(".eml"))
    .map((name) => `../../samples/${name}`);
  expect(cases.map(({ file }) => file).sort()).toEqual([...own, ...samples].sort());
  expect(cases.length).toBeGreaterThanOrEqual(200);
  const reports = here.filter((name) => name.endsWith(".expected.json"));
  expect(reports.sort()).toEqual(cases.map(expectedFile).sort());
});

/** Its words are in a picture, which takes seconds to read: in each run a browser reads them, here the soak does. */
const isPicture = ({ file }: (typeof cases)[number]): boolean => file.includes("scan-of-invoice");
const inTurn = atLength(
  cases,
  cases.filter((one) => !isPicture(one)),
);

describe.each(inTurn.map((one) => [one.case, one] as const))("%s", (_, one) => {
  // One after the other: documents have so much time, by the clock.
  const report = once(() => inspectFile(one.file, one.now));

  test("what its story says", async () => {
    const { verdict, intent, supplier, findings, destinations } = await report();
    const fired = findings.filter(({ outcome }) => outcome === "suspicious").map(({ signal }) => signal);
    const values = destinations.map(({ value }) => value);
    expect({ story: one.story, verdict }).toEqual({ story: one.story, verdict: one.verdict });
    if (one.intent !== undefined) expect(intent).toBe(one.intent);
    if (one.supplier !== undefined) expect(supplier?.id ?? null).toBe(one.supplier);
    expect(fired).toEqual(expect.arrayContaining([...(one.suspicious ?? [])]));
    expect(fired.filter((signal) => one.silent?.includes(signal))).toEqual([]);
    expect(values).toEqual(expect.arrayContaining([...(one.destinations ?? [])]));
  });

  test("its exact report", async () => {
    const expected = readFileSync(join(__dirname, expectedFile(one)), "utf8");
    expect(expectedText(expectedReport(await report()))).toBe(expected);
  });
});
