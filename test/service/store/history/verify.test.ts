import { createHash } from "node:crypto";
import type { Sql, Tx } from "../../../../src/service/store/connection/connect";
import { verifyHistory } from "../../../../src/service/store/history/verify";
import { signHead, hashOf } from "../../../../src/service/store/history/chain";
import { databaseKit, testKeys } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

async function written() {
  const opened = await openStoreOf(kit);
  await fill(opened.store, csv("V1,One,,,,,,,", "V2,Two,,,,,,,", "V3,Three,,,,,,,"));
  return opened;
}

/** As the owner, who takes the triggers away first. */
async function tamper(owner: Sql | Tx, statement: string): Promise<void> {
  for (const table of ["history", "history_head"])
    await owner.unsafe(`alter table remit_guard.${table} disable trigger all`);
  await owner.unsafe(statement);
}

test("holds for what the service wrote, from an empty history on", async () => {
  const { owner, keys, store } = await openStoreOf(kit);
  expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true, entries: 0 });
  await fill(store, csv(...Array.from({ length: 2_100 }, (_, at) => `V${at},N ${at},,,,,,,`)));
  const head = await store.historyHead();
  expect(await verifyHistory(owner, keys, head)).toEqual({ ok: true, entries: 2_101, hash: head?.hash });
});

/** What, how, and the first entry that is broken then; null where the head is. */
const tampering = [
  ["a changed name", "update remit_guard.history set by_name = 'Nobody' where number = 2", 2],
  ["a changed person", "update remit_guard.history set by_oid = 'x' where number = 1", 1],
  ["a changed time", "update remit_guard.history set at = at + interval '1 ms' where number = 3", 3],
  ["a changed supplier", "update remit_guard.history set supplier = 'V9' where number = 2", 2],
  ["none for an empty one", "update remit_guard.history set by_employee = '' where number = 2", 2],
  [
    "a changed detail",
    "update remit_guard.history set detail = set_byte(detail, 20, 1 - get_byte(detail, 20) % 2) where number = 2",
    2,
  ],
  ["a changed action", "update remit_guard.history set action = 'import-applied' where number = 1", 1],
  ["a changed hash", "update remit_guard.history set hash = sha256('x') where number = 2", 2],
  ["an entry taken out", "delete from remit_guard.history where number = 2", 2],
  ["the end cut off", "delete from remit_guard.history where number = 4", 4],
  ["all taken out", "delete from remit_guard.history", 1],
  ["a head of another entry", "update remit_guard.history_head set hash = sha256('x')", 4],
  [
    "a head of an earlier entry",
    "update remit_guard.history_head h set number = 3, hash = e.hash from remit_guard.history e where e.number = 3",
    null,
  ],
  ["another time of the head", "update remit_guard.history_head set at = at + interval '1 ms'", null],
  ["another key's name", "update remit_guard.history_head set key_id = 'k9'", null],
] as const;

test("names the first broken entry, whatever was done to it", async () => {
  const { owner, keys } = await written();
  for (const [what, statement, entry] of tampering) {
    const rolledBack = new Error("rolled back");
    const trying = owner.begin(async (tx) => {
      await tamper(tx, statement);
      expect([what, await verifyHistory(tx, keys)]).toMatchObject([what, { ok: false, entry }]);
      throw rolledBack;
    });
    await expect(trying).rejects.toBe(rolledBack);
  }
  expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true });
});

test("an end that was cut off and signed again is told by a head that was kept", async () => {
  const { owner, keys, store } = await written();
  const kept = await store.historyHead();
  const [third] = await owner<{ hash: Buffer }[]>`select hash from remit_guard.history where number = 3`;
  const at = new Date();
  const hash = third?.hash ?? Buffer.alloc(0);
  await tamper(owner, "delete from remit_guard.history where number = 4");
  await owner`update remit_guard.history_head set number = 3, hash = ${hash}, at = ${at},
    signature = ${signHead(keys.signing[0], 3n, hash, at)}`;
  expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true });
  expect(await verifyHistory(owner, keys, kept)).toMatchObject({ ok: false, entry: 4 });
});

test("a chain that was written again is told by the signature, or by a kept head", async () => {
  const { owner, keys, store } = await written();
  const kept = await store.historyHead();
  if (kept === null) throw new Error("no head");
  const forged = { ...kept, hash: createHash("sha256").update("x").digest("hex") };
  expect(await verifyHistory(owner, keys, forged)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/kept head's signature/) as unknown,
  });
  expect(await verifyHistory(owner, testKeys(), null)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/signature is not of this/) as unknown,
  });
  expect(await verifyHistory(owner, keys, { ...kept, keyId: "k9" })).toMatchObject({ ok: false });
});

test("no one signs on behind a head that isn't ours", async () => {
  const { owner, store } = await written();
  await tamper(owner, "update remit_guard.history_head set hash = sha256('x')");
  await expect(fill(store, csv("V4,Four,,,,,,,"))).rejects.toThrow(/not signed by this service. Run history verify/);
  expect(await store.supplier("V4")).toBeNull();
});

test("no two entries are encoded alike", () => {
  const entry = {
    ...{ number: 1n, at: new Date(0), action: "supplier-added" as const, dataKey: 1n, detail: Buffer.from("d") },
    ...{ by: { oid: "a", name: "b", employeeId: null }, supplier: "c" },
  };
  const before = Buffer.alloc(32);
  const hashes = [
    entry,
    { ...entry, by: { oid: "ab", name: "", employeeId: null } },
    { ...entry, by: { oid: "a", name: "b", employeeId: "" } },
    { ...entry, by: { oid: "a", name: null, employeeId: "b" } },
    { ...entry, supplier: null },
    { ...entry, supplier: "" },
    { ...entry, number: 11n },
    { ...entry, dataKey: 11n },
  ].map((one) => hashOf(before, one).toString("hex"));
  expect(new Set(hashes).size).toBe(hashes.length);
});
