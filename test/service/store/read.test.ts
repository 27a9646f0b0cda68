import type { Store } from "../../../src/service/store";
import type { Page, StoredSupplier } from "../../../src/service/store/store";
import { databaseKit } from "../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, tom } from "../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const names = Array.from(
  { length: 23 },
  (_, at) => `V${at},${at % 3 === 0 ? "Ärger" : "zebra"} ${String(at % 7)} Trading,,s${at}.example.com,,,,,`,
);

async function all(store: Store, q: string | null, limit: number): Promise<readonly StoredSupplier[]> {
  const found: StoredSupplier[] = [];
  let page: Page<StoredSupplier> | null = null;
  do {
    page = await store.suppliers({ q, after: page?.next ?? null, limit });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items);
  } while (page.next !== null);
  return found;
}

const ids = (found: readonly StoredSupplier[]) => found.map(({ record }) => record.id);

it("gives one supplier with its version", async () => {
  const { store } = await openStoreOf(kit);
  await fill(store, csv("V1,One,,,,,,,", "V2,Two,,,,,,,"));
  await fill(store, csv("V1,Eins,,,,,,,"));
  expect(await store.supplier("V1")).toEqual({
    record: expect.objectContaining({ id: "V1", name: "Eins" }) as unknown,
    version: 2,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as unknown,
  });
  expect(await store.supplier("v1")).toBeNull();
});

it("gives each once in order of name, however long the pages", async () => {
  const { store } = await openStoreOf(kit);
  await fill(store, csv(...names));
  const whole = ids(await all(store, null, 100));
  expect(new Set(whole).size).toBe(names.length);
  for (const limit of [1, 2, 7, 23]) expect(ids(await all(store, null, limit))).toEqual(whole);
  const sorted = (await all(store, null, 100)).map(({ record }) => record.name.toLowerCase().replace("ä", "a"));
  expect(sorted).toEqual([...sorted].sort());
});

it("finds by id, domain, address, tax number, account and the beginning of the name", async () => {
  const { store } = await openStoreOf(kit);
  const own = "Q1,Quill Paper Ltd,,quillpaper.co.uk,pay@quill-post.com,,GB,GB123456789,GB29NWBK60161331926819";
  await fill(store, csv(...names, own));
  for (const q of [
    "Q1",
    "quillpaper.co.uk",
    "pay@quill-post.com",
    "GB123456789",
    "GB29 NWBK 6016 1331 9268 19",
    "QUILL",
    "Quill Papers",
    " quill paper ",
  ])
    expect([q, ids(await all(store, q, 3))]).toEqual([q, ["Q1"]]);
  const zebras = ids(await all(store, "zebra", 100));
  expect(zebras).toHaveLength(names.filter((name) => name.includes("zebra")).length);
  for (const limit of [1, 4]) expect([...ids(await all(store, "zebra", limit))].sort()).toEqual([...zebras].sort());
  expect(ids(await all(store, "nobody at all", 5))).toEqual([]);
  for (const odd of ["\0", "\ud800", "%", "_", "'", "\\", "\u{10ffff}"])
    expect(ids(await all(store, odd, 5))).toEqual([]);
});

it("refuses a cursor of no list", async () => {
  const { store } = await openStoreOf(kit);
  for (const after of [
    "",
    "x",
    "[]x",
    '["order","\\u0000","1"]',
    '["order","a","x"]',
    '["named","-1"]',
    '["named","1e99"]',
  ])
    await expect(store.suppliers({ q: "a", after, limit: 5 })).rejects.toMatchObject({ status: 400 });
});

it("exports the list as it was at one moment, in the order of the files", async () => {
  const { store } = await openStoreOf(kit);
  await fill(store, csv(...Array.from({ length: 1_203 }, (_, at) => `V${at},N ${at},,,,,,,`)));
  const found: string[] = [];
  for await (const record of store.export()) {
    if (found.length === 0) await fill(store, csv("V1,Changed,,,,,,,", "V1200,Changed,,,,,,,", "W1,Added,,,,,,,"));
    found.push(`${record.id} ${record.name}`);
  }
  expect(found).toEqual(Array.from({ length: 1_203 }, (_, at) => `V${at} N ${at}`));
});

it("gives an export's connection back, also when no one reads on", async () => {
  const { store } = await openStoreOf(kit);
  await fill(store, csv("V1,One,,,,,,,", "V2,Two,,,,,,,"));
  for (let at = 0; at < 12; at += 1) for await (const record of store.export()) if (record.id === "V1") break;
  await expect(fill(store, csv("V1,Eins,,,,,,,"))).resolves.toMatchObject({ state: "applied" });
});

it("notes who looked up on which day", async () => {
  const { store, owner } = await openStoreOf(kit);
  await Promise.all([
    ...["2026-11-25", "2026-11-27", "2026-11-26", "2026-11-27"].map((day) => store.noteLookup(priya, day)),
    store.noteLookup(tom, "2026-11-27"),
    store.noteLookup({ oid: "z\0", name: "Z\0", employeeId: null }, "2026-11-27"),
  ]);
  await store.noteLookup({ ...priya, name: "Priya Shah" }, "2026-11-28");
  const first = await store.coverage({ after: null, limit: 1 });
  expect(first.items).toEqual([
    { oid: priya.oid, name: "Priya Shah", firstSeen: "2026-11-25", lastSeen: "2026-11-28", days: 4 },
  ]);
  const rest = await store.coverage({ after: first.next, limit: 5 });
  expect(rest.items.map(({ oid, days }) => [oid, days])).toEqual([
    [tom.oid, 1],
    ["z", 1],
  ]);
  expect(rest.next).toBeNull();
  expect(await owner`select * from remit_guard.last_seen`).toHaveLength(6);
});

it("is ready while the database is, and says why when it isn't", async () => {
  const { store, owner } = await openStoreOf(kit);
  expect(await store.ready()).toEqual({ ok: true });
  await owner`insert into remit_guard.migration (version, name, at) values (99, 'later', now())`;
  expect(await store.ready()).toEqual({ ok: false, reason: expect.stringMatching(/newer Remit Guard/) as unknown });
  await store.close();
  expect(await store.ready()).toEqual({ ok: false, reason: expect.stringMatching(/can't be reached/) as unknown });
});
