import { Worker } from "node:worker_threads";
import { accountKeys, sameAccount } from "../../src/accounts";
import type { Clues, SupplierRecord } from "../../src/analysis/records";
import { nameTokens, registrableDomain, sameName } from "../../src/names";
import { memoryDirectory, openDirectory, packSuppliers } from "../../src/suppliers";
import { found, noClues, supplier } from "./made";
import { atLength } from "../atLength";

let seed = 7;
function below(most: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 8) % most;
}
const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join("");

const heads = ["Nord", "Süd", "Brück", "Kes", "Pember", "Lohr", "Wald", "Ost", "Hal", "Grün"];
const tails = ["wind", "ner", "trel", "ton", "mann", "feld", "berg", "den", "meier", "hof"];
const trades = ["Spedition", "Stahlbau", "Haulage", "Papier", "Druck", "Joinery"];
const name = (): string => `${one(heads)}${one(tails)} ${one(trades)}${one([" GmbH", " Ltd", "", " & Söhne KG"])}`;
const domain = (): string =>
  `${one(heads)}${one(tails)}${below(40)}.${one(["de", "co.uk", "com"])}`.toLowerCase().replace(/ü/g, "ue");

const records: readonly SupplierRecord[] = Array.from({ length: 1_500 }, (_, index) => {
  const own = domain();
  return supplier({
    id: `V${index}`,
    name: name(),
    aliases: below(3) === 0 ? [name()] : [],
    domains: below(4) === 0 ? [] : [own],
    emails: below(2) === 0 ? [`a${below(300)}@${own}`] : [`b${below(300)}@gmail.com`],
    taxIds: [`DE ${digits(9)}`],
    accounts: [
      { scheme: "gb-sort", value: digits(8), bank: digits(6) },
      ...(below(3) === 0 ? [{ scheme: "other" as const, value: digits(9), bank: null }] : []),
    ],
    sharedAccounts:
      below(9) === 0 ? [{ scheme: "iban", value: `DE89${"37040044"}000000000${below(10)}`, bank: null }] : [],
    rejectedAccounts: below(9) === 0 ? [{ scheme: "us-aba", value: digits(8), bank: "021000021" }] : [],
    otherDestinations: below(5) === 0 ? [`paypal.me/shop${below(50)}`] : [],
    notes: one([null, "Größe ☃", "line\nbreak"]),
  });
});
const directory = memoryDirectory(records);
const freeze = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();
const ids = (list: readonly SupplierRecord[]): readonly string[] => freeze(list.map(({ id }) => id));
const matched = async (clues: Partial<Clues>): Promise<readonly string[]> =>
  freeze(found(await directory.lookup({ ...noClues, ...clues })).matches.map(({ record }) => record.id));

describe("a packed list answers as looking at each record does", () => {
  const some = Array.from({ length: atLength(600, 40) }, () => one(records));

  it("for addresses, whole", async () => {
    for (const { emails } of some) {
      const [email = ""] = emails;
      expect(await matched({ addresses: [email.toUpperCase()] })).toEqual(
        ids(records.filter((each) => each.emails.includes(email))),
      );
    }
    expect(await matched({ addresses: ["a999@nobody.example"] })).toEqual([]);
  });

  it("for domains that are on record", async () => {
    const own = ({ domains, emails }: SupplierRecord): readonly (string | null)[] =>
      [...domains, ...emails.map((email) => email.split("@")[1] ?? "")]
        .filter((host) => host !== "gmail.com")
        .map(registrableDomain);
    for (const { domains } of some) {
      const [host] = domains;
      if (host === undefined) continue;
      expect(await matched({ domains: [`mail.${host}`] })).toEqual(
        ids(records.filter((each) => own(each).includes(host))),
      );
    }
  });

  it("for tax numbers", async () => {
    for (const { taxIds } of some) {
      const [taxId = ""] = taxIds;
      expect(await matched({ taxIds: [taxId.replace(/ /g, "")] })).toEqual(
        ids(records.filter((each) => each.taxIds.includes(taxId))),
      );
    }
  });

  it("for names, whole, as own names and in a text", async () => {
    for (const record of some) {
      const clue = one([record.name, ...record.aliases]);
      const turned = [...nameTokens(clue)].reverse().join(" ");
      const same = (wanted: string): readonly string[] =>
        ids(records.filter((each) => [each.name, ...each.aliases].some((own) => sameName(own, wanted))));
      expect(await matched({ names: [clue] })).toEqual(same(clue));
      expect(await matched({ mentions: [turned] })).toEqual(same(turned));
    }
  });

  it("for accounts, with their bank or without", async () => {
    const holders = (asked: SupplierRecord["accounts"][number]): readonly string[] =>
      freeze(
        records.flatMap((each) => [
          ...each.accounts.filter((own) => sameAccount(own, asked)).map(() => `account ${each.id}`),
          ...each.sharedAccounts.filter((own) => sameAccount(own, asked)).map(() => `shared ${each.id}`),
          ...each.rejectedAccounts.filter((own) => sameAccount(own, asked)).map(() => `rejected ${each.id}`),
        ]),
      );
    for (const record of some) {
      const held = one([...record.accounts, ...record.sharedAccounts, ...record.rejectedAccounts]);
      const bare = { scheme: "other" as const, value: held.value, bank: null };
      for (const asked of [held, bare]) {
        const { owners } = found(await directory.lookup({ ...noClues, accounts: [asked] }));
        expect(freeze(owners.map(({ as, record: owner }) => `${as} ${owner.id}`))).toEqual(holders(asked));
      }
      expect(accountKeys(held).length).toBeGreaterThan(0);
    }
  });

  it("for payment links", async () => {
    for (const { otherDestinations } of some) {
      const [link] = otherDestinations;
      if (link === undefined) continue;
      const { owners } = found(await directory.lookup({ ...noClues, otherDestinations: [`https://www.${link}/?x=1`] }));
      expect(ids(owners.map(({ record }) => record))).toEqual(
        ids(records.filter((each) => each.otherDestinations.includes(link))),
      );
    }
  });

  it("with records as they were given", async () => {
    for (const record of some.slice(0, 100)) {
      const { matches } = found(await directory.lookup({ ...noClues, taxIds: record.taxIds }));
      expect(matches.map((match) => match.record)).toContainEqual(record);
    }
  });
});

describe("the buffer of a packed list", () => {
  const packed = packSuppliers(records.slice(0, 300));

  it("is one that threads share", async () => {
    expect(packed.bytes).toBeInstanceOf(SharedArrayBuffer);
    const program = `
      const { parentPort, workerData } = require("node:worker_threads");
      new Uint8Array(workerData.bytes)[0] ^= 1;
      parentPort.postMessage("done");`;
    const copy = { bytes: packed.bytes };
    const [before] = new Uint8Array(packed.bytes);
    await new Promise((resolve) => new Worker(program, { eval: true, workerData: copy }).once("message", resolve));
    const bytes = new Uint8Array(packed.bytes);
    expect(bytes[0]).toBe((before ?? 0) ^ 1);
    bytes[0] = before ?? 0;
  });

  it("works cloned and without shared memory, as in a page", async () => {
    const shared = globalThis.SharedArrayBuffer;
    Reflect.deleteProperty(globalThis, "SharedArrayBuffer");
    const plain = packSuppliers(records.slice(0, 300));
    Object.assign(globalThis, { SharedArrayBuffer: shared });
    expect(plain.bytes).toBeInstanceOf(ArrayBuffer);
    expect(new Uint8Array(plain.bytes)).toEqual(new Uint8Array(packed.bytes.slice(0)));
    const clues = { ...noClues, names: [records[7]?.name ?? ""], addresses: records[8]?.emails ?? [] };
    const answers = [packed, plain, structuredClone(plain)].map((each) => openDirectory(each).lookup(clues));
    const [first, ...others] = await Promise.all(answers);
    for (const other of others) expect(other).toEqual(first);
  });

  it("is refused where it holds something else", () => {
    expect(() => openDirectory({ bytes: new ArrayBuffer(64) })).toThrow("no packed suppliers");
  });

  it("holds nothing where there are no records", async () => {
    const none = openDirectory(packSuppliers([]));
    const asked = {
      ...noClues,
      names: ["Nordwind Spedition"],
      mentions: ["Nordwind"],
      domains: ["nordwind.de"],
      taxIds: ["DE1"],
    };
    expect(await none.lookup(asked)).toEqual({ state: "found", matches: [], owners: [] });
  });
});

describe("what a message can do to a long list", () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    supplier({
      id: `V${index}`,
      name: `${one(heads)}${one(tails)}${one(["a", "e", "o"])}${one(tails)} ${one(trades)} ${one(trades)}`,
    }),
  );
  const long = memoryDirectory(many);
  const words = heads.flatMap((head) => tails.map((tail) => `${head}${tail}`));

  it.each([
    ["words that thousands have", () => `${one(trades)} `.repeat(20)],
    ["words that begin and end as many do", () => Array.from({ length: 20 }, () => one(words)).join(" ")],
    ["misspelt words", () => Array.from({ length: 14 }, () => `${one(words)}x${one(tails)}`).join(" ")],
    ["one endless word", () => Array.from({ length: 20 }, () => one(words)).join("")],
    ["many parts", () => Array.from({ length: 30 }, () => `${one(words)} | `).join("")],
    ["a legal form in pieces", () => `${one(words)} ${"G m b H ".repeat(22)}`],
  ])("is bounded: hundreds of names of %s", async (_, make) => {
    const names = Array.from({ length: atLength(500, 200) }, () => make().slice(0, 200));
    const before = process.cpuUsage();
    await long.lookup({ ...noClues, names, mentions: names });
    // An idle machine takes a twentieth of it.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  });
});
