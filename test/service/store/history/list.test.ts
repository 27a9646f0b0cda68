import { listFault } from "../../../../src/service/store/history/list";
import { verifyHistory } from "../../../../src/service/store/history/verify";
import { databaseKit } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const rows = [
  "V1,One,,one.example,,+44 20 7946 0000,,,GB29NWBK60161331926819",
  "V2,Two,,two.example,,,,,DE07100100100140801649",
];

async function written() {
  const opened = await openStoreOf(kit);
  await fill(opened.store, csv(...rows));
  return opened;
}

test("the list agrees with its history, also after changes", async () => {
  const { store, owner, keys } = await written();
  expect(await listFault(owner, keys, 3)).toBeNull();
  await fill(store, csv(rows[0]?.replace("One", "Other") ?? ""));
  expect(await listFault(owner, keys, 5)).toBeNull();
});

test.each([
  [
    "a call-back number",
    "update remit_guard.supplier set detail = replace(detail, '7946 0000', '7946 0001') where id = 'V1'",
    /V1 is another/,
  ],
  [
    "an account of another row",
    "update remit_guard.supplier set destinations = (select destinations from remit_guard.supplier where id = 'V2') where id = 'V1'",
    /V1 is another/,
  ],
  [
    "a whole record under another id",
    "update remit_guard.supplier s set detail = o.detail from remit_guard.supplier o where s.id = 'V2' and o.id = 'V1'",
    /V2 is another/,
  ],
  ["a row taken out", "delete from remit_guard.supplier where id = 'V1'", /V1 is in the history, and gone/],
])("%s that was altered in the database is told", async (_, statement, reason) => {
  const { owner, keys } = await written();
  await owner.unsafe(statement);
  expect(await listFault(owner, keys, 3)).toMatch(reason);
});

test("a record that was altered in the database is answered to no one", async () => {
  const { store, owner } = await written();
  await owner.unsafe(
    "update remit_guard.supplier set detail = replace(detail, '7946 0000', '7946 0001') where id = 'V1'",
  );
  await expect(store.supplier("V1")).rejects.toThrow("was altered");
});

test("an entry that no one signed, and a history that is gone, are told", async () => {
  const { owner, keys } = await written();
  await owner.unsafe(`insert into remit_guard.history
    select 4, at, by_oid, by_name, by_employee, action, supplier, data_key, detail, hash from remit_guard.history where number = 3`);
  expect(await verifyHistory(owner, keys)).toMatchObject({ ok: false, entry: 4 });
  for (const table of ["history", "history_head"])
    await owner.unsafe(`alter table remit_guard.${table} disable trigger all`);
  await owner.unsafe(
    "delete from remit_guard.history; update remit_guard.history_head set number = 0, hash = decode(repeat('00', 32), 'hex')",
  );
  expect(await verifyHistory(owner, keys)).toMatchObject({
    ok: false,
    reason: expect.stringContaining("is gone") as unknown,
  });
});
