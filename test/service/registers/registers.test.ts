import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { parseRecordAccount, type Account } from "../../../src/accounts";
import { addRegister } from "../../../src/service/registers/index/build";
import { Registers } from "../../../src/service/registers/registers";
import { newFolder, removeFolder } from "../kit/folder";
import { digestOf, flatFile, slovakXml, slovakZip } from "../kit/registerFiles";
import { atLength } from "../../atLength";

let folder: string;
const opened: Registers[] = [];
beforeEach(() => void (folder = newFolder()));
afterEach(async () => {
  for (const registers of opened.splice(0)) await registers.close();
  removeFolder(folder);
});

const now = new Date("2026-11-27T12:00:00Z");
const kosice = "SK8975000000000012345671";
const bratislava = "SK3112000000198742637541";
const nrb = "61109010140000071219812874";

function account(text: string): Account {
  const read = parseRecordAccount(text);
  if (!("account" in read)) throw new Error(text);
  return read.account;
}
const record = (taxIds: readonly string[], accounts: readonly string[], country: string | null = null) => ({
  taxIds,
  country,
  accounts: accounts.map(account),
  sharedAccounts: [],
});

function add(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return addRegister(file, folder, now);
}

function open(given: Partial<ConstructorParameters<typeof Registers>[0]> = {}): Registers {
  const registers = new Registers({ folder, tooOldAfterDays: 31, now: () => now, lookAfter: 0, ...given });
  opened.push(registers);
  return registers;
}

describe("Slovakia's list", () => {
  const pairs = [["SK2121623757", kosice]] as const;

  it("isn't replaced by an older one, but by one of the same day, and by any where it is damaged", async () => {
    await add("new.xml", slovakXml(pairs));
    await expect(add("old.xml", slovakXml(pairs, "24112026"))).rejects.toThrow(
      /old\.xml: it is of 2026-11-24, and the register of 2026-11-25 is there\. To go back, remove .*sk\.register first/,
    );
    const registers = open();
    expect(await registers.answersFor(record(["SK2121623757"], [kosice]))).toMatchObject([{ outcome: "onRegister" }]);
    expect(await add("same.xml", slovakXml(pairs))).toMatchObject({ date: "2026-11-25" });
    await expect(add("no-day.xml", slovakXml(pairs, "30022027"))).rejects.toThrow(/no-day\.xml: 2027-02-30 is no day/);
    await expect(add("late.xml", slovakXml(pairs, "25112062"))).rejects.toThrow(
      /it is of 2062-11-25, which is yet to come/,
    );
    writeFileSync(join(folder, "sk.register"), "damaged");
    expect(await add("old.xml", slovakXml(pairs, "24112026"))).toMatchObject({ date: "2026-11-24" });
  });

  it("tells an account that is on it, one that isn't, and a subject that isn't", async () => {
    expect(await add("ds_dph_iban.zip", slovakZip(slovakXml(pairs)))).toMatchObject({
      country: "SK",
      date: "2026-11-25",
      counts: { pair: 1, subject: 1 },
    });
    const registers = open();
    const ask = async (taxId: string, ...accounts: readonly string[]) =>
      (await registers.answersFor(record([taxId], accounts))).map(({ outcome }) => outcome);
    expect(await ask("SK2121623757", kosice, bratislava)).toEqual(["onRegister", "notOnRegister"]);
    expect(await ask("SK2020273497", kosice)).toEqual(["subjectUnknown"]);
    // Accounts abroad are to be reported too.
    expect(await ask("sk 2121 623 757", "DE07100100100140801649")).toEqual(["notOnRegister"]);
    expect(await registers.answersFor(record(["SK2121623757"], [kosice]))).toEqual([
      { account: kosice, country: "SK", taxNumber: "SK2121623757", outcome: "onRegister", date: "2026-11-25" },
    ]);
  });

  it("isn't asked for anybody without a number of that country", async () => {
    await add("ds_dph_iban.xml", slovakXml(pairs));
    const registers = open();
    expect(await registers.answersFor(record(["DE284619070"], [kosice]))).toEqual([]);
    expect(await registers.answersFor(record(["2121623757"], [kosice]))).toEqual([]);
    expect(await registers.answersFor(record(["2121623757"], [kosice], "SK"))).toHaveLength(1);
    expect(await registers.answersFor(record(["SK2121623758"], [kosice]))).toEqual([]);
    expect(await registers.answersFor(record(["SK2121623757"], ["gb-sort:200000/55779911"]))).toEqual([]);
  });

  it("is asked under each number on record", async () => {
    await add("ds_dph_iban.xml", slovakXml(pairs));
    const [answer] = await open().answersFor(record(["SK2020273497", "SK2121623757"], [kosice]));
    expect(answer).toMatchObject({ outcome: "onRegister", taxNumber: "SK2121623757" });
  });
});

describe("Poland's list", () => {
  it("tells an account of an active or exempt payer, a virtual one, and one that isn't on it", async () => {
    const virtual = "20721233708680000022663112";
    await add(
      "20261125.json",
      flatFile({
        active: [
          digestOf("20261125", "5260250274", nrb),
          digestOf("20261125", "1234563218", "XX72123370XXXXXXX022XXXXXX"),
        ],
        exempt: [digestOf("20261125", "1234563218", nrb)],
        masks: ["XX72123370XXXXXXXYYYXXXXXX", "XX10901014YYYYXXXXXXXXXXXX"],
      }),
    );
    const registers = open();
    const ask = async (nip: string, number: string) =>
      (
        await registers.answersFor({
          ...record([nip], []),
          accounts: [{ scheme: "iban", value: `PL${number}`, bank: null }],
        })
      ).map(({ outcome }) => outcome);
    expect(await ask("PL 526-025-02-74", nrb)).toEqual(["onRegister"]);
    expect(await ask("PL1234563218", nrb)).toEqual(["onRegister"]);
    expect(await ask("PL1234563218", virtual)).toEqual(["onRegister"]);
    expect(await ask("PL5260250274", virtual)).toEqual(["notOnRegister"]);
    expect(await ask("PL5260250274", "61109010140000071219812875")).toEqual(["notOnRegister"]);
    // A number whose check digit fails is no NIP, and the list has no accounts abroad.
    expect(await ask("PL5260250275", nrb)).toEqual([]);
    expect(await registers.answersFor(record(["PL5260250274"], ["DE07100100100140801649"]))).toEqual([]);
  });
});

describe("an index", () => {
  it("finds each of many keys and no other, whatever order they come in", async () => {
    const numberOf = (at: number) => `SK${String((100_000_000 + at) * 11).padStart(10, "0")}`;
    const ibanOf = (at: number) => `SK89${String(at).padStart(20, "0")}`;
    // More than a block, with some twice.
    const all = Array.from({ length: 3_000 }, (_, at) => (at * 7) % 2_900);
    const { counts } = await add("big.xml", slovakXml(all.map((at) => [numberOf(at), ibanOf(at)])));
    expect(counts).toEqual({ pair: 2_900, subject: 2_900 });
    const registers = open();
    const ask = async (of: number, at: number) =>
      (
        await registers.answersFor({
          ...record([numberOf(of)], []),
          accounts: [{ scheme: "iban", value: ibanOf(at), bank: null }],
        })
      )[0]?.outcome;
    const step = atLength(1, 11);
    for (let at = 0; at < 2_900; at += step) expect([at, await ask(at, at)]).toEqual([at, "onRegister"]);
    for (let at = 0; at < 300; at += step) expect([at, await ask(at, at + 1)]).toEqual([at, "notOnRegister"]);
    for (let at = 2_900; at < 3_200; at += step) expect([at, await ask(at, 0)]).toEqual([at, "subjectUnknown"]);
    expect(readdirSync(folder).sort()).toEqual(["big.xml", "sk.register"]);
  });

  it("is replaced while it is asked", async () => {
    await add("old.xml", slovakXml([["SK2121623757", kosice]], "24112026"));
    const registers = open();
    const before = await registers.state();
    const ask = async () => (await registers.answersFor(record(["SK2121623757"], [bratislava])))[0];
    expect(await ask()).toMatchObject({ outcome: "notOnRegister", date: "2026-11-24" });
    expect(await registers.state()).toBe(before);
    await add("new.xml", slovakXml([["SK2121623757", bratislava]]));
    expect(await ask()).toMatchObject({ outcome: "onRegister", date: "2026-11-25" });
    expect(await registers.state()).not.toBe(before);
  });

  it("isn't asked when it is too old", async () => {
    await add("old.xml", slovakXml([["SK2121623757", kosice]], "26102026"));
    const asked = record(["SK2121623757"], [kosice]);
    expect(await open().answersFor(asked)).toMatchObject([{ outcome: "tooOld", date: "2026-10-26" }]);
    expect(await open({ tooOldAfterDays: 33 }).answersFor(asked)).toMatchObject([{ outcome: "onRegister" }]);
  });

  it("that is damaged is never taken for one that knows no one", async () => {
    await add("good.xml", slovakXml([["SK2121623757", kosice]]));
    for (const content of ["", "RMG-REG1", "x".repeat(5_000)]) {
      writeFileSync(join(folder, "sk.register"), content);
      expect(await open().answersFor(record(["SK2121623757"], [kosice]))).toMatchObject([
        { outcome: "unreadable", date: null },
      ]);
    }
  });

  it("answers nothing where there is none", async () => {
    expect(await open().answersFor(record(["SK2121623757"], [kosice]))).toEqual([]);
  });
});

describe("a file that can't be taken", () => {
  const xml = slovakXml([["SK2121623757", kosice]]);
  const zip = slovakZip(
    slovakXml(Array.from({ length: 2_000 }, (_, at) => ["SK2121623757", `SK89${String(at).padStart(20, "7")}`])),
  );

  it.each<[string, string | Uint8Array, RegExp]>([
    ["of another kind", "hello", /byte 0: neither XML, JSON nor ZIP/],
    ["empty", "", /it is empty/],
    ["packed with 7-Zip", Buffer.from("377abcaf271c0004", "hex"), /packed with 7-Zip\. Unpack it first/],
    ["packed with gzip", gzipSync(xml), /packed with gzip/],
    ["in UTF-16", Buffer.from(`\ufeff${xml}`, "utf16le"), /byte 0: it is in UTF-16 or UTF-32\. UTF-8 is expected/],
    ["a ZIP file without it", zipSync({ "read.me": Buffer.from("hello") }), /neither an XML nor a JSON file in it/],
    [
      "two in a ZIP file",
      zipSync({ "a.xml": Buffer.from(xml), "b.xml": Buffer.from(xml) }),
      /two files in it, a\.xml and b\.xml/,
    ],
    ["a ZIP file that is truncated", zip.subarray(0, 6_000), /ds_dph_iban\.xml: it ends after \d+ bytes/],
    [
      "a ZIP file within one",
      zipSync({ "a.xml": zipSync({ "b.xml": Buffer.from(xml) }) }),
      /a ZIP file within a ZIP file/,
    ],
    ["truncated", xml.slice(0, -40), /entry 2: the file ends within the list/],
  ])("%s is named with its reason, and the register before stays", async (_what, content, message) => {
    await add("good.xml", xml);
    const file = join(folder, "broken");
    writeFileSync(file, content);
    const added = addRegister(file, folder, now);
    await expect(added).rejects.toThrow(message);
    await expect(added).rejects.toThrow(`${file}: `);
    expect(readdirSync(folder).sort()).toEqual(["broken", "good.xml", "sk.register"]);
    expect(await open().answersFor(record(["SK2121623757"], [kosice]))).toMatchObject([{ outcome: "onRegister" }]);
  });

  it("that isn't there", async () => {
    await expect(addRegister(join(folder, "none"), folder, now)).rejects.toThrow(/none: it can't be read.*ENOENT/);
  });
});
