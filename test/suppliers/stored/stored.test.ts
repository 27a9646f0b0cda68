import { memoryDirectory, searchStored } from "../../../src/suppliers";
import { found, noClues, supplier } from "../made";
import { Chance, madeClues, madeRecords } from "./made";
import { RowStore } from "./rowStore";
import { atLength } from "../../atLength";

describe("a list that lies in rows", () => {
  const records = madeRecords(2_000);
  const memory = memoryDirectory(records);
  const store = new RowStore(records);

  it("answers exactly as the list in memory does", async () => {
    const chance = new Chance(5);
    const by = new Map<string, number>();
    for (let at = 0; at < atLength(150, 30); at += 1) {
      const clues = madeClues(records, chance);
      const expected = found(await memory.lookup(clues));
      const answer = await searchStored(store, clues);
      if (JSON.stringify(answer) !== JSON.stringify(expected))
        expect({ clues, answer }).toEqual({ clues, answer: expected });
      for (const match of expected.matches) by.set(match.by, (by.get(match.by) ?? 0) + 1);
      for (const { as } of expected.owners) by.set(as, (by.get(as) ?? 0) + 1);
    }
    // Every way of finding was asked.
    for (const way of ["address", "domain", "name", "tax-id", "lookalike", "account", "shared", "rejected", "other"])
      expect(by.get(way)).toBeGreaterThan(0);
  });

  it("asks once where the clues are on record as they are", async () => {
    const known = records.find(
      ({ emails, domains, accounts }) =>
        emails[0]?.startsWith("a") && domains.length > 0 && (accounts[0]?.bank ?? null) !== null,
    );
    if (known === undefined) throw new Error("No such record was made.");
    const { emails, domains, name, accounts } = known;
    store.rounds = 0;
    await searchStored(store, { ...noClues, addresses: emails, domains, names: [name], accounts });
    expect(store.rounds).toBe(1);
  });

  it("asks five times at most where a name is misspelt", async () => {
    store.rounds = 0;
    await searchStored(store, { ...noClues, names: ["Nordwnd Stahlbau GmbH"], domains: ["nordwlnd3.de"] });
    expect(store.rounds).toBeLessThanOrEqual(5);
  });

  it("keeps the record that rejects an account that thousands hold", async () => {
    const account = { scheme: "iban" as const, value: "DE89370400440532013000", bank: null };
    const many = Array.from({ length: 3_000 }, (_, at) =>
      supplier({ id: `P${at}`, name: `Pool ${at}`, accounts: [account] }),
    );
    const list = [...many, supplier({ id: "R", name: "Refused", rejectedAccounts: [account] })];
    const clues = { ...noClues, accounts: [account] };
    const answer = await searchStored(new RowStore(list), clues);
    expect(answer).toEqual(found(await memoryDirectory(list).lookup(clues)));
    expect(answer.owners.some(({ as }) => as === "rejected")).toBe(true);
  });

  it("tells whose an account is that ends as thousands do, among the first and those that other clues lead to", async () => {
    const list = Array.from({ length: 2_400 }, (_, at) =>
      supplier({
        id: `E${at}`,
        name: `E ${at}`,
        emails: [`e${at}@e${at}.example`],
        accounts: [{ scheme: "gb-sort", bank: `20${String(at).padStart(4, "0")}`, value: "55779911" }],
      }),
    );
    const clues = {
      ...noClues,
      addresses: ["e2399@e2399.example"],
      accounts: [{ scheme: "other" as const, value: "55779911", bank: null }],
    };
    const { owners } = await searchStored(new RowStore(list), clues);
    expect(owners.map(({ record }) => record.id)).toEqual(expect.arrayContaining(["E0", "E2399"]));
  });
});
