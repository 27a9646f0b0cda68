import { createStore } from "../../../../src/service/store";
import { openDatabase } from "../../../../src/service/store/database";
import { StartFault } from "../../../../src/service/faults/startFault";
import type { ServiceKeys } from "../../../../src/service/store/secrets/keyFile";
import { databaseKit, testKeys } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const row = "V1,Oakes,,,,,,,GB29NWBK60161331926819";

test.each(["encryption", "index", "signing"] as const)("refuses another %s key of the same name", async (kind) => {
  const { addresses, keys, store } = await openStoreOf(kit);
  await fill(store, csv(row));
  const wrong: ServiceKeys = { ...keys, [kind]: testKeys()[kind] };
  const start = createStore({ database: { addresses }, keys: wrong });
  await expect(start).rejects.toThrow(StartFault);
  await expect(start).rejects.toThrow(new RegExp(`The ${kind} key k1 is not the one`));
});

test.each(["encryption", "index", "signing"] as const)(
  "refuses to start without the %s key that is in use",
  async (kind) => {
    const { addresses, keys, store } = await openStoreOf(kit);
    await fill(store, csv(row));
    const wrong: ServiceKeys = { ...keys, [kind]: testKeys("k2")[kind] };
    const start = createStore({ database: { addresses }, keys: wrong });
    await expect(start).rejects.toThrow(new RegExp(`needs the ${kind} key k1`));
    // Nothing of a wrong file was noted, so that its keys may still come in another one.
    const { [kind]: others } = testKeys("k2");
    const both: ServiceKeys = { ...keys, [kind]: [...others, ...keys[kind]] };
    await expect(openStoreOf(kit, { addresses, keys: both })).resolves.toBeDefined();
  },
);

test("several that start at once over an empty database use one data key", async () => {
  const addresses = await kit.fresh(false);
  const keys = testKeys();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openStoreOf(kit, { addresses, keys })));
  const [first, ...others] = stores;
  if (first === undefined) throw new Error("none");
  await fill(first.store, csv(row));
  for (const { store } of others)
    expect((await store.supplier("V1"))?.record.accounts).toEqual([expect.objectContaining({ scheme: "iban" })]);
  expect(await first.owner`select id from remit_guard.data_key`).toHaveLength(1);
});

test("a ciphertext moved to another row opens nowhere", async () => {
  const { store, owner } = await openStoreOf(kit);
  await fill(store, csv(row, "V2,Thief,,,,,,,DE07100100100140801649"));
  await owner`update remit_guard.supplier set destinations = (select destinations from remit_guard.supplier where id = 'V2')
    where id = 'V1'`;
  await expect(store.supplier("V1")).rejects.toThrow(/A value of supplier.destinations was altered, or moved/);
  await expect(store.supplier("V2")).resolves.toBeDefined();
});

test("says what to do where the database isn't there", async () => {
  await expect(openDatabase({ url: "postgres://a:b@127.0.0.1:1/none" })).rejects.toThrow(/can't be reached/);
  for (const url of ["", "mysql://a@b/c", "postgres//", "secret"]) {
    const start = openDatabase({ url });
    await expect(start).rejects.toThrow(/DATABASE_URL is no address of PostgreSQL/);
    await expect(start).rejects.not.toThrow(/secret/);
  }
});
