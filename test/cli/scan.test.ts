import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { linesOf, places, quiet, run, runEither, runHere, type Run, suppliers, temporaryFolders, theft } from "./kit";

const folderWith = temporaryFolders();

const clock = ["--now", "2026-10-06", "--jobs", "1"];
const json = ["scan", "--format", "json", ...clock];
const mbox = (...messages: readonly string[]) =>
  messages
    .map((message) => `From tom@example.org Mon Oct  5 10:00:00 2026\n${message.replaceAll("\r", "")}\n`)
    .join("");

/** A folder of all that comes along, scanned once. */
describe("a folder", () => {
  const folder = folderWith({
    "mail/a.eml": quiet("a"),
    "mail/b/inner.txt": quiet("inner"),
    "mail/b.eml": quiet("b"),
    "mail/b/deeper/z": theft,
    "mail/empty.eml": "",
    "mail/junk.bin": Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256),
    "mail/old.msg": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
    "mail/export.mbox": mbox(quiet("first"), quiet("second"), quiet("third")),
    "outside/secret.eml": quiet("secret"),
    "suppliers.csv": suppliers,
  });
  symlinkSync(join(folder, "outside"), join(folder, "mail/link"));
  symlinkSync(join(folder, "outside/secret.eml"), join(folder, "mail/link.eml"));
  symlinkSync(join(folder, "mail"), join(folder, "mail/circle"));
  let result: Run;
  beforeAll(async () => {
    result = await run(folder, [...json, "--suppliers", "suppliers.csv", "mail"]);
  });

  test("gives every file a line in path order, folders recursively, no symbolic links", () => {
    expect(places(result)).toEqual([
      "mail/a.eml#0",
      "mail/b.eml#0",
      "mail/b/deeper/z#0",
      "mail/b/inner.txt#0",
      "mail/empty.eml#0",
      "mail/export.mbox#0",
      "mail/export.mbox#1",
      "mail/export.mbox#2",
      "mail/junk.bin#0",
      "mail/old.msg#0",
    ]);
    expect(linesOf(result).map(({ message }) => message.subject)).toEqual([
      "a",
      "b",
      "Invoice 4711, new bank account",
      "inner",
      null,
      "first",
      "second",
      "third",
      null,
      null,
    ]);
  });

  test("says of damaged and strange files that they were not read", () => {
    const unread = linesOf(result).filter((line) => line.unread.length > 0);
    expect(unread.map(({ file }) => file)).toEqual(["mail/empty.eml", "mail/junk.bin", "mail/old.msg"]);
    for (const { unread: entries } of unread) {
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) expect(Object.keys(entry)).toEqual(["name", "reason"]);
    }
    expect(unread.map(({ verdict }) => verdict)).toEqual(["incomplete", "incomplete", "incomplete"]);
  });

  test("exits with 1 when a message reaches the limit, and says nothing on standard error", () => {
    expect(linesOf(result).filter(({ verdict }) => verdict === "stop")).toHaveLength(1);
    expect(result).toMatchObject({ code: 1, error: "" });
  });

  test("has the keys of the contract at every level", () => {
    const [line] = linesOf(result).filter(({ verdict }) => verdict === "stop");
    const keys = (value: unknown) => Object.keys(value as object);
    expect(keys(line)).toEqual(
      "file index message verdict intent supplier otherSuppliers destinations findings unread milliseconds".split(" "),
    );
    expect(line).toMatchObject({
      message: {
        id: "4711@nordwlnd-stahl.de",
        subject: "Invoice 4711, new bank account",
        from: { name: "Katrin Lohmann", address: "katrin.lohmann@nordwlnd-stahl.de" },
        date: "2026-10-05T10:00:00Z",
      },
      intent: "change",
      supplier: { id: "V1", name: "Nordwind Stahlbau GmbH" },
      otherSuppliers: [],
      milliseconds: expect.any(Number) as number,
    });
    expect(keys(line?.message)).toEqual(["id", "subject", "from", "date"]);
    const [destination] = line?.destinations ?? [];
    expect(keys(destination)).toEqual(
      "kind scheme value bank bic holder country role valid onRecord owner source".split(" "),
    );
    expect(keys(destination?.["source"])).toEqual(["part", "name", "layer", "page", "quote"]);
    expect(destination).toMatchObject({ scheme: "iban", value: "DE07100100100140801649", onRecord: false });
    for (const finding of line?.findings ?? []) {
      expect(keys(finding)).toEqual(["signal", "outcome", "strength", "message", "data", "quotes"]);
    }
  });
});

describe("the exit code", () => {
  const folder = folderWith({
    "a.eml": quiet("a"),
    "b.eml": quiet("b"),
    "theft.eml": theft,
    "suppliers.csv": suppliers,
    "faulty.csv": `${suppliers}V2,Bodden Fracht GmbH,,,,,Atlantis,,DE00\n`,
    "useless.csv": "nothing\n",
    "policy.json": JSON.stringify({ organisation: { domains: ["harbour.example"] }, unknownSuplier: "caution" }),
  });
  mkdirSync(join(folder, "empty/within"), { recursive: true });

  test("is 0 when nothing reaches the limit", async () => {
    expect(await runEither(folder, [...json, "a.eml", "b.eml"])).toMatchObject({ code: 0, error: "" });
  });

  test("follows --fail-on", async () => {
    expect(await runEither(folder, [...json, "--fail-on", "unrelated", "a.eml"])).toMatchObject({ code: 1, error: "" });
  });

  test("is 2 for a path that is missing, named while the others are scanned", async () => {
    const args = [...json, "--suppliers", "suppliers.csv", "a.eml", "gone.eml", "theft.eml", "gone/"];
    const result = await runEither(folder, args);
    expect(places(result)).toEqual(["a.eml#0", "theft.eml#0"]);
    expect(linesOf(result)[1]).toMatchObject({ verdict: "stop" });
    expect(result.error).toContain("gone.eml: no such file or folder\n");
    expect(result.error).toContain("gone/: no such file or folder\n");
    expect(result.code).toBe(2);
  });

  test("is 2 when there is no message, with the path named", async () => {
    const result = await runHere(folder, [...json, "empty"]);
    expect(result).toEqual({ code: 2, out: "", error: "No message was found: empty\n" });
  });

  test.each([
    [["scan"], /PATH/],
    [["scan", "--nonsense", "a.eml"], /--nonsense/],
    [[...json, "--fail-on", "never", "a.eml"], /--fail-on/],
    [[...json, "--policy", "policy.json", "a.eml"], /policy\.json: .*unknownSuplier/],
    [[...json, "--policy", "gone.json", "a.eml"], /gone\.json: no such file/],
    [[...json, "--suppliers", "gone.csv", "a.eml"], /gone\.csv: no such file/],
    [[...json, "--suppliers", "useless.csv", "a.eml"], /useless\.csv/],
    [["scam", "a.eml"], /no command "scam"/],
    [[], /^$/],
  ])("is 2 for the call %j, with the reason", async (args, reason) => {
    const result = await runHere(folder, args);
    expect(result.code).toBe(2);
    expect(result.error).toMatch(reason);
    expect(result.out === "" || args.length === 0).toBe(true);
  });

  test.each([[["scam", "a.eml"]], [[...json, "--policy", "policy.json", "a.eml"]]])(
    "is the program's for the call %j, and what it says as well",
    async (args) => {
      expect(await run(folder, args)).toEqual(await runHere(folder, args));
    },
  );

  test("isn't touched by faults of the supplier file, which are told while the rest is used", async () => {
    const result = await runEither(folder, [...json, "--suppliers", "faulty.csv", "theft.eml"]);
    expect(linesOf(result)[0]).toMatchObject({ verdict: "stop", supplier: { id: "V1" } });
    expect(result.code).toBe(1);
    expect(result.error).toMatch(/^faulty\.csv:3: country: /m);
    expect(result.error).toMatch(/^faulty\.csv:3: accounts: /m);
  });

  test("is 0 for help", async () => {
    const result = await run(folder, ["scan", "--help"]);
    expect(result).toMatchObject({ code: 0, error: "" });
    expect(result.out).toContain("--fail-on");
  });
});

describe("standard input", () => {
  const folder = folderWith();

  test("is one message", async () => {
    const result = await run(folder, [...json, "-"], quiet("from a pipe"));
    expect(places(result)).toEqual(["-#0"]);
    expect(linesOf(result)[0]?.message.subject).toBe("from a pipe");
  });

  test("is a mailbox, and a damaged message in it doesn't stop the next", async () => {
    const result = await runEither(folder, [...json, "-"], mbox(quiet("one"), "\u0000\u0001\n", quiet("three")));
    expect(places(result)).toEqual(["-#0", "-#1", "-#2"]);
    expect(linesOf(result).map(({ message }) => message.subject)).toEqual(["one", null, "three"]);
  });

  test("with nothing in it gives a line, too", async () => {
    const result = await runEither(folder, [...json, "-"], "");
    expect(linesOf(result)).toMatchObject([{ file: "-", index: 0, verdict: "incomplete" }]);
  });
});

describe("the text output without a supplier list", () => {
  test("says under the counts that no account was compared", async () => {
    const folder = folderWith({ "a.eml": quiet("a"), "suppliers.csv": suppliers });
    const without = await runEither(folder, ["scan", ...clock, "a.eml"]);
    const compared = await runEither(folder, ["scan", ...clock, "--suppliers", "suppliers.csv", "a.eml"]);
    expect(without.out).toMatch(/1 unrelated\nWithout --suppliers no account was compared with a record\.\n$/);
    expect(compared.out).toMatch(/1 (?:unrelated|consistent)\n$/);
  });
});
