import { keysOf, newKeys, type ServiceKeys } from "../../../../src/service/store/secrets/keyFile";
import { verifyHistory } from "../../../../src/service/store/history/verify";
import { rotateKeys } from "../../../../src/service/store/secrets/rotate";
import { noClues } from "../../../suppliers/made";
import { databaseKit, testKeys } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, rowsOf, send, tom } from "../../kit/storeKit";
import { atLength } from "../../../atLength";

const kit = databaseKit();
afterEach(closeStores);

const ibans = ["GB29NWBK60161331926819", "DE07100100100140801649"];
const rows = ibans.map((iban, at) => `V${at},Name ${at},,d${at}.com,,,,,${iban}`);
/** More than are closed again at once. */
const more = Array.from({ length: atLength(1_200, 600) }, (_, at) => `M${at},More ${at},,,,,,,`);

const count = rows.length + more.length;

function both(old: ServiceKeys, fresh: ServiceKeys): ServiceKeys {
  return {
    encryption: [...fresh.encryption, ...old.encryption],
    index: [...fresh.index, ...old.index],
    signing: [...fresh.signing, ...old.signing],
  };
}

const by = { oid: "command-line", name: null, employeeId: null };

test("closes all again, next to a service that goes on; then the old keys may go", async () => {
  const old = await openStoreOf(kit);
  await fill(old.store, csv(...rows, ...more));
  const preview = await send(old.store, csv("V0,Another name,,d0.com,,,,,GB29NWBK60161331926819", "W,New,,,,,XX,,"));
  await old.store.close();
  const fresh = testKeys("k2");
  const keys = both(old.keys, fresh);
  const { store, owner, addresses } = await openStoreOf(kit, { addresses: old.addresses, keys });
  const accountOwner = async (of: typeof store): Promise<unknown> =>
    (await of.lookup({ ...noClues, accounts: [{ scheme: "iban", value: ibans[1] ?? "", bank: null }] })).owners.map(
      ({ record }) => record.id,
    );
  expect(await accountOwner(store)).toEqual(["V1"]);
  const asked: unknown[] = [];
  const rotating = rotateKeys(kit.open(addresses.service), keys, by);
  for (let at = 0; at < 10; at += 1) asked.push(await accountOwner(store), (await store.supplier("V0"))?.record.name);
  expect(await rotating).toEqual({ suppliers: count, importRows: 3 });
  expect(new Set(asked.map(String))).toEqual(new Set(["V1", "Name 0"]));

  const [left] = await owner`select count(*) filter (where data_key <> 2)::int as data,
    count(*) filter (where index_key <> 'k2')::int as index from remit_guard.supplier`;
  expect(left).toEqual({ data: 0, index: 0 });
  expect(await owner`select distinct kek from remit_guard.data_key`).toEqual([{ kek: "k2" }]);
  // The old encryption and index keys are out of use: with the new ones alone everything is read and found.
  const alone = await openStoreOf(kit, { addresses, keys: fresh });
  expect(await accountOwner(alone.store)).toEqual(["V1"]);
  expect((await alone.store.supplier("V0"))?.record.accounts[0]?.value).toBe(ibans[0]);
  expect((await rowsOf(alone.store, preview.id)).map(({ kind }) => kind)).toEqual(["changed", "new"]);
  const { items } = await alone.store.history({ supplier: null, after: String(count + 1), limit: 5 });
  expect(items.map(({ action, by: { oid } }) => [action, oid])).toEqual([["keys-rotated", "command-line"]]);
  expect((await alone.store.history({ supplier: "V0", after: null, limit: 5 })).items[0]?.detail).toMatchObject({
    record: { accounts: [ibans[0]] },
  });
  expect(await verifyHistory(owner, fresh)).toMatchObject({ ok: true });
  await alone.store.applyImport(preview.id, tom, true);
  expect((await alone.store.supplier("V0"))?.record.name).toBe("Another name");
  expect(
    await owner`select count(*)::int as n from remit_guard.lookup_key l
    where not exists (select 1 from remit_guard.supplier s where s.seq = l.supplier)`,
  ).toEqual([{ n: 0 }]);
});

test("goes on where it was broken off", async () => {
  const old = await openStoreOf(kit);
  await fill(old.store, csv(...rows, ...more));
  const keys = both(old.keys, testKeys("k2"));
  const { store, owner, addresses } = await openStoreOf(kit, { addresses: old.addresses, keys });
  const sql = kit.open(addresses.service);
  const stopped = rotateKeys(sql, keys, by, () => {
    throw new Error("broken off");
  });
  await expect(stopped).rejects.toThrow("broken off");
  const [some] = await owner<{ n: number }[]>`select count(*)::int as n from remit_guard.supplier where data_key = 2`;
  expect(some?.n).toBe(500);
  expect(await rotateKeys(sql, keys, by)).toMatchObject({ suppliers: count - 500 });
  expect(await owner`select id from remit_guard.data_key`).toHaveLength(2);
  expect((await store.supplier("V1"))?.record.accounts[0]?.value).toBe(ibans[1]);
  // Once more is a rotation of its own: a new data key, nothing to find again.
  expect(await rotateKeys(sql, keys, by)).toMatchObject({ suppliers: count });
  expect(await owner`select id from remit_guard.data_key`).toHaveLength(3);
});

test("two at once, and an import between, come out right", async () => {
  const old = await openStoreOf(kit);
  await fill(old.store, csv(...rows, ...more));
  const keys = both(old.keys, keysOf(newKeys("k2")));
  const { store, owner, addresses } = await openStoreOf(kit, { addresses: old.addresses, keys });
  const changed = await send(
    store,
    csv(...rows, ...more.slice(0, more.length / 2).map((row) => row.replace("More", "Other"))),
    priya,
  );
  await Promise.all([
    rotateKeys(kit.open(addresses.service), keys, by),
    rotateKeys(kit.open(addresses.service), keys, by),
    store.applyImport(changed.id, tom, true),
  ]);
  const [wrong] = await owner`select count(*)::int as n from remit_guard.supplier where index_key <> 'k2'
    or data_key <> (select max(id) from remit_guard.data_key)`;
  expect(wrong).toEqual({ n: 0 });
  expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true });
  expect((await store.supplier("M5"))?.record.name).toBe("Other 5");
});
