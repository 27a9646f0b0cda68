import { generateKeyPairSync, sign } from "node:crypto";
import type { CaseEvidence } from "../../src/contract";
import { canonicalJson, signedText, type EvidenceFile } from "../../src/cases";
import { checksOf } from "../../src/cli/evidence/checks";
import { evidenceCommand } from "../../src/cli/evidence/command";
import { InputError, UsageError } from "../../src/cli/options";
import { ann, ben, call, digestOf, filled } from "../service/kit/caseKit";
import { databaseKit } from "../service/kit/kit";
import { closeStores } from "../service/kit/storeKit";
import { run, runHere, temporaryFolders } from "./kit";

const kit = databaseKit();
const folderWith = temporaryFolders();

const report = "Stop. The account is not Oakes Timber's.\n";
const id = "a1@oakes.co.uk";
const digests = [digestOf(`message\n${id}`)];

let made: EvidenceFile;
let fingerprint: string;
beforeAll(async () => {
  const { store, keys } = await filled(kit);
  const scope = { supplier: "V1", destinations: ["DE07100100100140801649"], sender: "pay@oakes.co.uk" };
  const about = { digests, scope, verdict: "stop", findings: [], context: [], amount: null, reason: null } as const;
  const { form } = await store.openCase({ ...about, report: digestOf(report) }, ann);
  await store.recordCaseCall(form.id, 1, call({ outcome: "notReached" }), ann, false);
  await store.recordCaseCall(form.id, 2, call(), ann, false);
  await store.confirmCase(form.id, 3, ben);
  const service = await store.caseEvidence(form.id);
  if (service === null) throw new Error("There is no evidence.");
  made = {
    format: "remit-guard-evidence/1",
    report,
    reportDigest: digestOf(report),
    message: { id, digests },
    service,
  };
  const [{ publicKey }] = keys.signing;
  fingerprint = digestOf(publicKey.export({ format: "der", type: "spki" }));
});
afterAll(closeStores);

const wrongIn = (file: EvidenceFile, key: string | null = null): readonly string[] =>
  checksOf(file, key).flatMap(({ check, result }) => (result === "wrong" ? [check] : []));

/** Runs the command in this process, over a file. @returns its exit code; 2 where it can't be read */
async function verified(content: string, ...args: string[]): Promise<number> {
  const folder = folderWith({ "evidence.json": content });
  return evidenceCommand(["verify", ...args, `${folder}/evidence.json`], { out: async () => undefined }).catch(() => 2);
}

it("holds as the service made it, with its key named and without", async () => {
  expect(wrongIn(made)).toEqual([]);
  expect(wrongIn(made, fingerprint.toUpperCase())).toEqual([]);
  expect(checksOf(made, null).filter(({ result }) => result === "note")).toMatchObject([
    { check: "key", detail: expect.stringContaining(fingerprint) as unknown },
  ]);
  // However it is written down.
  expect(await verified(JSON.stringify(made, null, 2))).toBe(0);
  expect(await verified(`\ufeff${canonicalJson(made)}`)).toBe(0);
});

/** All values of a JSON document, each with a way to alter it alone. */
function* alterations(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    for (const [at, one] of (value as unknown[]).entries())
      for (const [where, altered] of alterations(one, `${path}.${at}`))
        yield [where, (value as unknown[]).map((other, place) => (place === at ? altered : other))];
    yield [`${path} without its last`, value.slice(0, -1)];
    if (value.length > 1) yield [`${path} in another order`, [...(value as unknown[])].reverse()];
  } else if (typeof value === "object" && value !== null) {
    for (const [name, one] of Object.entries(value))
      for (const [where, altered] of alterations(one, `${path}.${name}`)) yield [where, { ...value, [name]: altered }];
  } else if (typeof value === "string") {
    const last = value.at(-1) ?? "";
    yield [path, `${value.slice(0, -1)}${last === "0" ? "1" : "0"}`];
    yield [`${path} with more`, `${value}0`];
  } else yield [path, typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : "x"];
}

it("tells whatever was altered in it", async () => {
  const all = [...alterations(made, "file")].filter(([, altered]) => JSON.stringify(altered) !== JSON.stringify(made));
  expect(all.length).toBeGreaterThan(200);
  const unnoticed: string[] = [];
  for (const [where, altered] of all) if ((await verified(JSON.stringify(altered))) === 0) unnoticed.push(where);
  expect(unnoticed).toEqual([]);
});

it("takes no other letters for the same signature", () => {
  const { service } = made;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];
  const start = service?.signature.slice(0, -1) ?? "";
  const good = letters.filter(
    (last) => service !== null && wrongIn({ ...made, service: { ...service, signature: start + last } }).length === 0,
  );
  expect(good).toEqual([service?.signature.at(-1)]);
});

describe("somebody who signs it again", () => {
  function forged(change: (said: CaseEvidence) => CaseEvidence): EvidenceFile {
    const { service } = made;
    if (service === null) throw new Error("There is no evidence.");
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const der = publicKey.export({ format: "der", type: "spki" }).toString("base64");
    const keys = service.keys.map((key) => (key.id === service.keyId ? { ...key, publicKey: der } : key));
    const said = { ...change(service), keys };
    const signature = sign(null, Buffer.from(signedText(said)), privateKey).toString("base64url");
    return { ...made, service: { ...said, signature } };
  }

  it("is told by the key that is named, and by the history's end", () => {
    expect(
      wrongIn(
        forged((said) => said),
        fingerprint,
      ),
    ).toEqual(["key", "history head"]);
  });

  it.each<[string, (said: CaseEvidence) => CaseEvidence, string]>([
    ["who did a step", (said) => ({ ...said, entries: said.entries.map((one) => ({ ...one, by: ann })) }), "entry 5"],
    ["its state", (said) => ({ ...said, case: { ...said.case, state: "fraud" } }), "case"],
    ["a step less", (said) => ({ ...said, entries: said.entries.slice(1) }), "case"],
    ["another conversation", (said) => ({ ...said, digests: [digestOf("x")] }), "conversation"],
    ["another report", (said) => ({ ...said, reports: [digestOf("x")] }), "case report"],
    ["an entry that is behind the end", (said) => ({ ...said, head: { ...said.head, number: 2 } }), "order"],
  ])("must leave all else as it is: %s", (_what, change, check) => {
    const wrong = wrongIn(forged(change));
    expect(wrong.some((one) => one === check || (check.startsWith("entry") && one.startsWith("entry")))).toBe(true);
  });
});

it("says that nothing is signed where no service had a word, and that is wrong where a key was named", () => {
  const alone = { ...made, service: null };
  expect(checksOf(alone, null).at(-1)).toMatchObject({ check: "signature", result: "note" });
  expect(wrongIn(alone, fingerprint)).toEqual(["signature"]);
});

it("says of digests of another copy that they are others", () => {
  const copy = { ...made, message: { id, digests: [...digests, digestOf("conversation\nmine")] } };
  expect(wrongIn(copy)).toEqual([]);
  expect(checksOf(copy, null).find(({ check }) => check === "conversation")).toMatchObject({ result: "note" });
});

it("is no evidence where a name is twice: programs read the last, and people the first", async () => {
  const text = JSON.stringify(made);
  const forged = (name: string) => text.replace(`"${name}":`, `"${name}":"All is well.","${name}":`);
  for (const name of ["report", "label", "name"]) {
    expect(JSON.parse(forged(name))).toEqual(made);
    expect(await verified(forged(name))).toBe(2);
  }
  expect(await verified(text.replace('"report":', '"report":"All is well.","\\u0072eport":'))).toBe(2);
  // The same word as a value, or as a name elsewhere, isn't one.
  expect(await verified(JSON.stringify({ ...made, more: ["report", "report:", { report: '"report":' }] }))).toBe(0);
});

it("tells what nothing vouches for: an id that the case doesn't know, and what isn't signed", () => {
  const other = "another@oakes.co.uk";
  const moved = { ...made, message: { id: other, digests: [...digests, digestOf(`message\n${other}`)] } };
  expect(wrongIn(moved)).toEqual([]);
  expect(checksOf(moved, null).find(({ check }) => check === "message")).toMatchObject({ result: "note" });
  expect(checksOf(made, null).find(({ check }) => check === "message")).toMatchObject({ result: "ok" });
  const more = { ...made, seal: "x", message: { ...made.message, bodies: [], attachments: [{ digest: "0" }] } };
  expect(checksOf(more, null).find(({ check }) => check === "not signed")).toMatchObject({
    result: "note",
    detail: expect.stringContaining("seal, message.bodies, message.attachments") as unknown,
  });
});

it("is a command with a line for each check, and exit codes that scripts can use", async () => {
  const altered = { ...made, report: `${report}.` };
  const folder = folderWith({
    "good.json": JSON.stringify(made),
    "altered.json": JSON.stringify(altered),
  });
  const good = await run(folder, ["evidence", "verify", "--key", fingerprint, "good.json"]);
  expect(good).toMatchObject({ code: 0, error: "" });
  expect(good.out).toMatch(/^ok {5}report: .+\nok {5}message: [^]+\ngood\.json: nothing is wrong\.\n$/);
  const bad = await runHere(folder, ["evidence", "verify", "altered.json"]);
  expect(bad.code).toBe(1);
  expect(bad.out).toMatch(/^WRONG {2}report: /);
  const lines: string[] = [];
  const out = async (line: string) => void lines.push(line);
  expect(await evidenceCommand(["verify", "--format", "json", `${folder}/altered.json`], { out })).toBe(1);
  expect(JSON.parse(lines.join(""))).toMatchObject({
    ok: false,
    fingerprint,
    checks: [{ check: "report", result: "wrong" }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  });
  const { code, error } = await runHere(folder, ["evidence", "verify", "missing.json"]);
  expect([code, error]).toEqual([2, expect.stringMatching(/^missing\.json: /)]);
});

it.each<[string, readonly string[], new () => Error]>([
  ["another format", ["none.json"], InputError],
  ["no JSON", ["text.json"], InputError],
  ["a field that is missing", ["part.json"], InputError],
  ["no file", [], UsageError],
  ["two files", ["none.json", "text.json"], UsageError],
  ["a key that is none", ["--key", "abc", "none.json"], UsageError],
  ["a format that is none", ["--format", "xml", "none.json"], UsageError],
])("can't be used with %s", async (_what, args, fault) => {
  const folder = folderWith({
    "none.json": "{}",
    "text.json": "evidence",
    "part.json": JSON.stringify({ ...made, service: { ...made.service, head: {} } }),
  });
  const placed = args.map((each) => (each.endsWith(".json") ? `${folder}/${each}` : each));
  await expect(evidenceCommand(["verify", ...placed], { out: async () => undefined })).rejects.toBeInstanceOf(fault);
});
