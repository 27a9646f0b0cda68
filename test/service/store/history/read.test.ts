import { listedTexts } from "../../../../src/service/store/connection/connect";
import { hashOf, signHead } from "../../../../src/service/store/history/chain";
import { databaseKit } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, type TestStore, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const all = { supplier: null, after: null, limit: 50 } as const;

async function filled() {
  const list = csv("V1,Oakes Timber Ltd,,,,,,,", "V2,Nordic Steel AB,,,,,,,");
  const opened = await openStoreOf(kit, { list });
  const { store } = opened;
  const note = { supplier: "V1", version: 1, verify: false, reason: "x", report: null };
  const { id } = await store.propose({ ...note, set: { notes: "One" } }, priya, true);
  await store.approveProposal(id, tom);
  return opened;
}

it("comes the newest first, with the supplier's name as it is now", async () => {
  const { store } = await filled();
  const { items } = await store.history({ ...all, isNewestFirst: true });
  const oldest = await store.history(all);
  expect(items).toEqual([...oldest.items].reverse());
  expect(items[0]).toMatchObject({ action: "proposal-approved", supplier: "V1", name: "Oakes Timber Ltd" });
  const first = await store.history({ ...all, isNewestFirst: true, limit: 2 });
  const rest = await store.history({ ...all, isNewestFirst: true, after: first.next });
  expect([...first.items, ...rest.items]).toEqual(items);
  expect(rest.next).toBeNull();
});

it("is filtered by supplier, action, person and days", async () => {
  const { store, owner } = await filled();
  const actions = async (filter: object) =>
    (await store.history({ ...all, ...filter })).items.map(({ action }) => action);
  expect(await actions({ action: "proposal-made" })).toEqual(["proposal-made"]);
  expect(await actions({ person: priya.oid })).toEqual(["proposal-made"]);
  expect(await actions({ supplier: "V2" })).toEqual(["supplier-added"]);
  expect(await actions({ supplier: "V1", person: tom.oid, action: "supplier-changed" })).toEqual(["supplier-changed"]);
  expect(await actions({ person: "nobody" })).toEqual([]);
  const rows = await owner<{ at: Date }[]>`select at from remit_guard.history order by number`;
  const [made] = (await store.history({ ...all, action: "proposal-made" })).items;
  const from = new Date(made?.at ?? "");
  const since = rows.filter(({ at }) => at >= from).length;
  expect(await actions({ from })).toHaveLength(since);
  expect(await actions({ before: from })).toHaveLength(rows.length - since);
  expect(await actions({ from: new Date("2999-01-01") })).toEqual([]);
});

it("names who acted, and not whose rows a file brought", async () => {
  const { store } = await filled();
  const people = await store.historyPeople();
  expect(people).toEqual([
    { oid: priya.oid, name: priya.name },
    { oid: tom.oid, name: tom.name },
  ]);
});

/** Writes the newest entry again and again behind itself, chained and signed as the service does, up to so many entries. */
async function lengthen({ owner, keys }: TestStore, count: number): Promise<void> {
  const [newest] = await owner<
    { number: bigint; at: Date; hash: Buffer; oid: string; supplier: string; key: bigint; detail: Buffer }[]
  >`select number, at, hash, by_oid as oid, supplier, data_key as key, detail
    from remit_guard.history order by number desc limit 1`;
  if (newest === undefined) throw new Error("There is no entry.");
  const { at, oid, supplier, key: dataKey, detail } = newest;
  const by = { oid, name: null, employeeId: null };
  const hashes: string[] = [];
  let { hash } = newest;
  for (let number = newest.number + 1n; number <= count; number += 1n) {
    hash = hashOf(hash, { number, at, by, action: "supplier-added", supplier, dataKey, detail });
    hashes.push(hash.toString("hex"));
  }
  await owner`insert into remit_guard.history (number, at, by_oid, action, supplier, data_key, detail, hash)
    select ${newest.number} + place, ${at}, ${oid}, 'supplier-added', ${supplier}, ${dataKey}, ${detail}, decode(hash, 'hex')
    from unnest(${listedTexts(hashes)}::text[]) with ordinality as made(hash, place)`;
  await owner`update remit_guard.history_head
    set number = ${count}, hash = ${hash}, at = ${at}, signature = ${signHead(keys.signing[0], BigInt(count), hash, at)}`;
}

it("goes on behind so many entries that none of them fits", async () => {
  const opened = await openStoreOf(kit);
  const { store } = opened;
  await fill(store, csv("V1,One,,,,,,,"));
  await lengthen(opened, 20_501);
  const first = await store.history({ ...all, action: "supplier-changed" });
  expect([first.items, first.next]).toEqual([[], "20000"]);
  expect(await store.history({ ...all, action: "supplier-changed", after: first.next })).toEqual({
    items: [],
    next: null,
  });
  const chain = await store.checkChain(null);
  expect(chain).toMatchObject({ fault: null, checked: 20_000, entries: 20_501 });
  expect(await store.checkChain(chain.next)).toMatchObject({ fault: null, checked: 20_501, next: null });
});

describe("the chain", () => {
  it("holds from its first day on for what the service wrote, and for nothing yet", async () => {
    const { store } = await openStoreOf(kit);
    expect(await store.checkChain(null)).toEqual({ fault: null, checked: 0, entries: 0, since: null, next: null });
    const { store: other } = await filled();
    const [first] = (await other.history(all)).items;
    const { number } = (await other.historyHead()) ?? { number: 0 };
    expect(await other.checkChain(null)).toEqual({
      fault: null,
      checked: number,
      entries: number,
      since: first?.at,
      next: null,
    });
  });

  it.each([
    ["an entry", "update remit_guard.history set by_name = 'Nobody' where number = 2", 2],
    ["the head", "update remit_guard.history_head set signature = decode('00', 'hex')", null],
  ])("tells where %s was altered", async (_, statement, entry) => {
    const { store, owner } = await filled();
    for (const table of ["history", "history_head"])
      await owner.unsafe(`alter table remit_guard.${table} disable trigger all`);
    await owner.unsafe(statement);
    expect((await store.checkChain(null)).fault).toMatchObject({ entry });
  });

  it("takes no cursor that it didn't give", async () => {
    const { store } = await filled();
    await expect(store.checkChain('["1","x"]')).rejects.toMatchObject({ rule: "invalid-cursor" });
    expect((await store.checkChain(JSON.stringify(["99", "0".repeat(64)]))).fault).not.toBeNull();
    expect((await store.checkChain(JSON.stringify(["1", "0".repeat(64)]))).fault).toMatchObject({ entry: 2 });
  });
});
