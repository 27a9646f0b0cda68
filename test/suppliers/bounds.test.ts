import type { Account } from "../../src/accounts";
import type { Clues, Ownership } from "../../src/analysis/records";
import { memoryDirectory } from "../../src/suppliers";
import { layOut, placed, SectionReader } from "../../src/suppliers/packed/layout";
import { found, noClues, supplier } from "./made";
import { atLength } from "../atLength";

const maxOwners = 500;
const many = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** What a look-up finds, and how many records it decodes. */
async function cost(
  directory: ReturnType<typeof memoryDirectory>,
  clues: Partial<Clues>,
): Promise<{ readonly decoded: number; readonly owners: readonly Ownership[] }> {
  const parse = jest.spyOn(JSON, "parse");
  const { owners } = found(await directory.lookup({ ...noClues, ...clues }));
  const decoded = parse.mock.calls.length;
  parse.mockRestore();
  return { decoded, owners };
}

describe("a payment platform that thousands of records name", () => {
  const platform = memoryDirectory([
    ...many(atLength(30_000, 10_000)).map((at) =>
      supplier({ id: `V${at}`, name: `Firma ${at}`, otherDestinations: ["pay.example.com"] }),
    ),
    supplier({ id: "own", name: "Nordwind", taxIds: ["DE 123456789"], otherDestinations: ["pay.example.com"] }),
    supplier({ id: "page", name: "Oakes", otherDestinations: ["pay.example.com/oakes"] }),
  ]);
  const links = many(maxOwners).map((at) => `pay.example.com/oakes/${at}`);

  it("costs a message of hundreds of links a few hundred records", async () => {
    const { decoded, owners } = await cost(platform, { otherDestinations: links });
    expect(decoded).toBeLessThan(300);
    expect(owners.filter(({ record }) => record.id === "page")).toHaveLength(maxOwners);
  });

  it("leaves the record that the message speaks of among its owners", async () => {
    const { owners } = await cost(platform, { otherDestinations: links.slice(0, 1), taxIds: ["DE123456789"] });
    expect(owners.map(({ record }) => record.id)).toContain("own");
  });
});

describe("accounts that end alike", () => {
  const numbers = many(atLength(12_000, 4_000)).map((at) => `${10_000 + at}123456`);
  const at = (value: string, bank: string | null): Account => ({ scheme: "other", value, bank });
  const alike = memoryDirectory(
    numbers.map((value, index) =>
      supplier({ id: `V${index}`, name: `Firma ${index}`, accounts: [at(value, "9999999")] }),
    ),
  );

  it("cost hundreds of numbers without a bank no record that isn't theirs", async () => {
    const accounts = many(maxOwners).map((index) => at(`${90_000 + index}123456`, null));
    const before = process.cpuUsage();
    const { decoded, owners } = await cost(alike, { accounts });
    expect([decoded, owners]).toEqual([0, []]);
    // An idle machine takes less than a tenth of it.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  });

  it("are told apart, the last as the first", async () => {
    const asked = [numbers[0] ?? "", `000${numbers.at(-1) ?? ""}`];
    const { decoded, owners } = await cost(alike, { accounts: asked.map((value) => at(value, null)) });
    expect(owners.map(({ record }) => record.id)).toEqual(["V0", `V${numbers.length - 1}`]);
    expect(decoded).toBe(2);
  });

  it("without a bank on record are found by the account whole", async () => {
    const bare = memoryDirectory(
      numbers.map((value, index) =>
        supplier({ id: `V${index}`, name: `F ${index}`, accounts: [at(`0${value}`, null)] }),
      ),
    );
    const { decoded, owners } = await cost(bare, {
      accounts: [at(`${numbers[7] ?? ""}`, "1234567"), at("99123456", "1")],
    });
    expect(owners.map(({ account, record }) => [account, record.id])).toEqual([[0, "V7"]]);
    expect(decoded).toBe(1);
  });
});

it("an account of thousands stays rejected by one, shared by another, and the claimed payee's", async () => {
  const accounts: Account[] = [{ scheme: "gb-sort", bank: "200000", value: "55779911" }];
  const pool = memoryDirectory([
    ...many(6_000).map((index) => supplier({ id: `V${index}`, name: `Firma ${index}`, accounts })),
    supplier({ id: "payee", name: "Nordwind Stahlbau", accounts }),
    supplier({ id: "factor", name: "Factor", sharedAccounts: accounts }),
    supplier({ id: "warned", name: "Oakes", rejectedAccounts: accounts }),
  ]);
  const { decoded, owners } = await cost(pool, { accounts, names: ["Nordwind Stahlbau GmbH"] });
  expect(owners.filter(({ record }) => !/^V\d/.test(record.id)).map(({ record, as }) => [record.id, as])).toEqual([
    ["payee", "account"],
    ["factor", "shared"],
    ["warned", "rejected"],
  ]);
  expect(owners).toHaveLength(200);
  expect(decoded).toBeLessThan(300);
});

describe("the buffer of sections", () => {
  const bytes = layOut([new Uint32Array([1, 2]), new Uint8Array([3])]);

  it("gives them in their order, and no more than there are", () => {
    const from = new SectionReader(bytes);
    expect([...from.numbers()]).toEqual([1, 2]);
    expect(() => from.end()).toThrow("more than was read");
    expect([...from.text()]).toEqual([3]);
    from.end();
    expect(() => from.numbers()).toThrow("no section 2");
  });

  it("holds no place beyond what 32 bits can say", () => {
    expect(placed(2 ** 32 - 1)).toBe(2 ** 32 - 1);
    expect(() => placed(2 ** 32)).toThrow("more than 4 GiB");
  });
});
