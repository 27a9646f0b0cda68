import type { SupplierRecord } from "../../../src/analysis";
import { memoryDirectory, readSupplierFile } from "../../../src/suppliers";
import { createStore } from "../../../src/service/store";
import type { Store } from "../../../src/service/store";
import { supplierFileOf } from "../kit/supplierFile";
import { found, noClues } from "../../suppliers/made";
import { Chance, madeClues, madeRecords } from "../../suppliers/stored/made";
import { databaseKit, testKeys } from "../kit/kit";
import { atLength } from "../../atLength";

const database = databaseKit();
const priya = { oid: "p", name: "Priya Nair", employeeId: null };

describe("a lookup over the tables", () => {
  let store: Store;
  afterEach(() => store.close());

  it("answers exactly as the list in memory does, also after changes", async () => {
    store = await createStore({ database: { addresses: await database.fresh() }, keys: testKeys() });
    type Made = ReturnType<typeof madeRecords>;
    /** Puts records into the store, as far as a supplier file may hold them, and tells what it has then. */
    const apply = async (made: Made): Promise<Made> => {
      const written = new TextEncoder().encode(supplierFileOf(made));
      const { records } = readSupplierFile(written, "made.json");
      const bytes = new TextEncoder().encode(supplierFileOf(records));
      const { id, counts } = await store.addImport({ name: "made.json", bytes }, priya);
      expect(counts.faulty).toBe(0);
      await store.applyImport(id, { ...priya, oid: "other" }, true);
      const held: SupplierRecord[] = [];
      for await (const record of store.export()) held.push(record);
      return held;
    };
    const compare = async (records: Made, seed: number): Promise<void> => {
      const memory = memoryDirectory(records);
      const chance = new Chance(seed);
      for (let at = 0; at < atLength(60, 20); at += 1) {
        const clues = madeClues(records, chance);
        const expected = found(await memory.lookup(clues));
        const answer = await store.lookup(clues);
        if (JSON.stringify(answer) !== JSON.stringify(expected))
          expect({ clues, answer }).toEqual({ clues, answer: expected });
      }
    };
    const records = madeRecords(atLength(800, 250));
    await compare(await apply(records), 11);
    // The same suppliers with other names, domains and accounts: what they were found by before is gone.
    const changed = madeRecords(atLength(800, 250), 8).map((record, at) =>
      at % 3 === 0 ? record : (records[at] ?? record),
    );
    await compare(await apply(changed), 12);
    expect(await store.lookup(noClues)).toEqual({ state: "found", matches: [], owners: [] });
  });
});
