import { createHash } from "node:crypto";
import { indexed, indexVersion, hashKey } from "../../../../src/service/store/list/indexed";
import { rebuildIndex } from "../../../../src/service/store/list/rebuild";
import { Vault } from "../../../../src/service/store/secrets/vault";
import { slipKeys } from "../../../../src/suppliers";
import { madeRecords } from "../../../suppliers/stored/made";
import { databaseKit } from "../../kit/kit";
import { closeStores, fill, openStoreOf, send, tables, tom } from "../../kit/storeKit";
import { supplierFileOf } from "../../kit/supplierFile";
import { atLength } from "../../../atLength";

const kit = databaseKit();
afterEach(closeStores);

test("the rules by which records are found are those of this version", () => {
  const key = Buffer.alloc(32, 7);
  const rows = madeRecords(400).map((record) => {
    const { keys, domains, names } = indexed(record, key);
    const words = names.map((name) => [...name.words.keys(), name.count]);
    const slips = names.flatMap((name) =>
      [...name.words.values()].flatMap((word) => slipKeys(word).map((slip) => hashKey(slip, key))),
    );
    return [[...keys], domains.map((one) => [one.domain, ...one.keys]), words, slips];
  });
  const text = JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  const digest = createHash("sha256").update(text).digest("hex");
  // Another digest: raise indexVersion, so that lists that are stored are made ready again, and write both here.
  expect([indexVersion, digest]).toEqual([3, "c8982125ab9b8bfa073115f04406f03cd41c61cbaada64533c2f06695c43614b"]);
});

test("a list that was written by other rules is made ready again, once, and the same", async () => {
  const one = await openStoreOf(kit);
  await fill(one.store, supplierFileOf(madeRecords(atLength(300, 100))));
  const before = await tables(one.owner);
  await one.owner`delete from remit_guard.lookup_key where key > 0`;
  await one.owner`insert into remit_guard.word (key, word, names) values (1, 'old', 5)`;
  await one.owner`update remit_guard.index_state set version = 0`;
  const sent = await send(one.store, supplierFileOf(madeRecords(10, 8)));
  await expect(one.store.applyImport(sent.id, tom, true)).rejects.toThrow(/A newer Remit Guard runs/);
  await Promise.all([1, 2, 3].map(() => openStoreOf(kit, one)));
  expect(await tables(one.owner)).toEqual(before);
  await expect(one.store.applyImport(sent.id, tom, true)).resolves.toMatchObject({ state: "applied" });
});

test("rules that are newer than the program's are left alone", async () => {
  const { keys, owner, addresses } = await openStoreOf(kit);
  await owner`update remit_guard.index_state set version = 9`;
  await expect(rebuildIndex({ slow: kit.open(addresses.service), keys, vault: new Vault(keys) })).rejects.toThrow(
    /newer Remit Guard/,
  );
});
