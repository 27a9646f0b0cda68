import { defaultPolicy } from "../../src/analysis";
import { Inspector } from "../../src/cli/inspector";
import type { WorkerSetup } from "../../src/cli/protocol";
import type { ModelFiles } from "../../src/inspect";
import { tinyFiles } from "../inspect/wordingKit";

const setup: WorkerSetup = {
  suppliers: null,
  history: null,
  policy: defaultPolicy,
  now: new Date("2026-10-05T12:00:00Z"),
  ocr: false,
  reader: true,
  format: "json",
  color: false,
};
const asking = "please pay our payment";

interface Printed {
  readonly verdict: string;
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
  readonly findings: readonly { readonly signal: string; readonly outcome: string }[];
}

/** What is printed of a message. */
async function printed(files: ModelFiles | null, more: Partial<WorkerSetup> = {}, text = asking): Promise<Printed> {
  const inspector = new Inspector({ ...setup, ...more }, undefined, files);
  const message = ["From: Ann <ann@elsewhere.example>", "To: bo@here.example", "Subject: Invoice 7", "", text];
  const bytes = new TextEncoder().encode(message.join("\r\n"));
  const { output } = await inspector.inspect({ file: "a.eml", index: 0, bytes, cut: false });
  return JSON.parse(output) as Printed;
}

const outcomeOf = ({ findings }: Printed, wanted: string) => findings.find(({ signal }) => signal === wanted)?.outcome;
const missing: ModelFiles = { ...tinyFiles, reader: { place: "/nowhere/reader.bin", sha256: "00" } };

test("the wording model is asked where there is one, and nothing is said of it", async () => {
  const plain = await printed(null);
  expect(plain.unread).toEqual([]);
  expect((await printed(tinyFiles)).unread).toEqual([]);
  // Without weights there is nothing to leave out.
  expect({ ...(await printed(null, { reader: false })), milliseconds: 0 }).toEqual({ ...plain, milliseconds: 0 });
});

test("--no-reader leaves it out, which is said and changes nothing else", async () => {
  const [without, plain] = [await printed(tinyFiles, { reader: false }), await printed(null)];
  expect(without.unread).toEqual([{ name: "wording", reason: "the reading model was switched off" }]);
  expect(without.verdict).toBe(plain.verdict);
  expect(without.findings).toEqual(plain.findings);
});

test("one that can't be had is a reason, and no signal that rests on words says that all is well", async () => {
  const [lacking, plain] = [await printed(missing), await printed(null)];
  expect(lacking.unread).toEqual([{ name: "wording", reason: "the reading model was not found" }]);
  expect(outcomeOf(plain, "change-announced")).toBe("clear");
  expect(outcomeOf(lacking, "change-announced")).toBe("cannotTell");
  expect(Object.keys(lacking)).toEqual(Object.keys(plain));
});

test("it isn't asked of a message in which no one asks anything", async () => {
  expect((await printed(missing, {}, "See you at noon.")).unread).toEqual([]);
});
