import { historyHead, historyRoutes } from "../../../src/contract/history";
import { parsed } from "../kit/parsed";
import type { HistoryEntry, HistoryHead } from "../../../src/contract";
import type { Store } from "../../../src/service/store";
import { testApp } from "../kit/appKit";
import { storeStub } from "../kit/storeStub";

const { answer: history } = historyRoutes.list;
const { answer: historyPeople } = historyRoutes.people;
const { answer: chainStretch } = historyRoutes.chain;
const { answer: coverage } = historyRoutes.coverage;

const entry: HistoryEntry = {
  number: 1,
  at: "2026-11-27T12:00:00Z",
  by: { oid: "a", name: "Anna", employeeId: null },
  action: "supplier-added",
  supplier: "S-1",
  name: "Nordwind",
  detail: { name: { from: null, to: "Nordwind" } },
  hash: "ab".repeat(32),
};
const head: HistoryHead = { number: 1, hash: entry.hash, at: entry.at, signature: "c2ln", keyId: "k1" };

async function fetched(store: Partial<Store>, url: string) {
  const test = await testApp(storeStub(store));
  try {
    return await test.app.inject({ url, headers: await test.as("Audit.Read") });
  } finally {
    await test.close();
  }
}

it("gives the history of a supplier, or of all", async () => {
  const asked: unknown[] = [];
  const store: Partial<Store> = {
    history: async (query) => {
      asked.push(query);
      return { items: [entry], next: "7" };
    },
  };
  const body = (await fetched(store, "/api/history?supplier=S-1")).json<{ entries: unknown; next: string }>();
  expect(body.entries).toEqual([entry]);
  expect(parsed(history, body)).toEqual(body);
  await fetched(store, `/api/history?limit=3&after=${body.next}`);
  const days = "from=2026-03-05T00:00:00Z&before=2026-03-06T01:00:00%2B01:00";
  await fetched(store, `/api/history?order=newest&action=proposal-made&person=oid-1&${days}`);
  const none = { action: null, person: null, from: null, before: null, isNewestFirst: false };
  expect(asked).toEqual([
    { ...none, supplier: "S-1", after: null, limit: 50 },
    { ...none, supplier: null, after: "7", limit: 3 },
    {
      supplier: null,
      action: "proposal-made",
      person: "oid-1",
      from: new Date("2026-03-05T00:00:00Z"),
      before: new Date("2026-03-06T00:00:00Z"),
      isNewestFirst: true,
      after: null,
      limit: 50,
    },
  ]);
});

it.each(["action=nothing", "from=yesterday", "order=none", "person="])(
  "refuses what it can't filter by: %s",
  async (query) => {
    expect((await fetched({}, `/api/history?${query}`)).statusCode).toBe(400);
  },
);

it("gives who acted, and how far the chain holds", async () => {
  const people = [{ oid: "a", name: "Anna" }];
  const who: unknown = (await fetched({ historyPeople: async () => people }, "/api/history/people")).json();
  expect(parsed(historyPeople, who)).toEqual({ people });
  const asked: unknown[] = [];
  const stretch = { fault: null, checked: 5, entries: 9, since: "2026-03-05T00:00:00Z" };
  const checkChain = async (after: string | null) => {
    asked.push(after);
    return { ...stretch, next: after === null ? '["5","x"]' : null };
  };
  const first = (await fetched({ checkChain }, "/api/history/chain")).json<{ next: string }>();
  expect(parsed(chainStretch, first)).toEqual({ ...stretch, next: first.next });
  const rest = (await fetched({ checkChain }, `/api/history/chain?after=${first.next}`)).json<unknown>();
  expect(rest).toEqual({ ...stretch, next: null });
  expect(asked).toEqual([null, '["5","x"]']);
});

it("gives the signed head, or says that there is none", async () => {
  const body: unknown = (await fetched({ historyHead: async () => head }, "/api/history/head")).json();
  expect(parsed(historyHead, body)).toEqual(head);
  const none = await fetched({}, "/api/history/head");
  expect([none.statusCode, none.json<{ rule: string }>().rule]).toEqual([404, "no-history"]);
});

it("gives who looked up when", async () => {
  const person = { oid: "a", name: "Anna", firstSeen: "2026-11-01", lastSeen: "2026-11-27", days: 9 };
  const body: unknown = (
    await fetched({ coverage: async () => ({ items: [person], next: null }) }, "/api/coverage")
  ).json();
  expect(body).toEqual({ people: [person], next: null });
  expect(parsed(coverage, body)).toEqual(body);
});
