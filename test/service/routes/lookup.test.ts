import { records as recordsSchema } from "../../../src/contract/lookup";
import { parsed } from "../kit/parsed";
import { serviceDirectory } from "../../../src/inspect/service";
import { memoryDirectory } from "../../../src/suppliers";
import { type TestApp, testApp } from "../kit/appKit";
import type { Store } from "../../../src/service/store";
import { databaseKit } from "../kit/kit";
import { records, supplierCsv } from "../kit/records";
import { closeStores, openStoreOf } from "../kit/storeKit";

const kit = databaseKit();
let test: TestApp;
let store: Store;
beforeAll(async () => {
  ({ store } = await openStoreOf(kit, { list: supplierCsv }));
  test = await testApp(store);
});
afterAll(async () => {
  await test.close();
  await closeStores();
});

const ask = async (payload: unknown, headers: Record<string, string> = {}) =>
  test.app.inject({
    method: "POST",
    url: "/api/lookup",
    headers: { ...(await test.as("Supplier.Read")), "content-type": "application/json", ...headers },
    payload: JSON.stringify(payload),
  });

const iban = { scheme: "iban", value: "DE07100100100140801649", bank: null } as const;
const clues = {
  addresses: ["a@umlaut.example", "anna@nordwind.example"],
  domains: ["nordwind.example", "n0rdwind.example"],
  names: ["Nordwind Spedition"],
  mentions: ["Oakes"],
  taxIds: ["DE 123 456 789"],
  accounts: [
    iban,
    { scheme: "gb-sort", value: "55779911", bank: "200000" },
    { scheme: "iban", value: "NO", bank: null },
  ],
  otherDestinations: ["https://pay.example/oakes?a=1"],
} as const;

it("answers as the list in memory does, in the shape that is documented", async () => {
  const response = await ask(clues);
  expect(response.statusCode).toBe(200);
  expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
  const answer: unknown = response.json();
  expect(answer).toEqual(JSON.parse(JSON.stringify(await memoryDirectory(records).lookup(clues))));
  expect(parsed(recordsSchema, answer)).toEqual(answer);
});

it("answers with analysis' Records", async () => {
  const [record] = records;
  expect((await ask({ domains: ["nordwind.example"], accounts: ["DE07100100100140801649"] })).json()).toEqual({
    state: "found",
    matches: [{ record, by: "domain", clue: "nordwind.example" }],
    owners: [{ account: 0, record, as: "account" }],
  });
});

it.each([
  ["an IBAN", "DE07100100100140801649"],
  ["an IBAN as people write it", "de07 1001 0010 0140 8016 49"],
  ["an account of the supplier file", "iban:DE07100100100140801649"],
  ["parts", { scheme: "iban", bank: null, account: "DE07 1001 0010 0140 8016 49" }],
  ["parts without a bank", { scheme: "iban", account: "DE07100100100140801649" }],
  [
    "parts with a bank that an IBAN needs none of",
    { scheme: "iban", bank: "10010010", account: "DE07100100100140801649" },
  ],
])("takes an account as %s", async (_name, account) => {
  const response = await ask({ accounts: [account] });
  expect(response.json()).toMatchObject({ owners: [{ account: 0, record: { id: "S-1" }, as: "account" }] });
});

it.each([
  ["two parts of a text", "gb-sort:20-00-00/55779911"],
  ["two parts", { scheme: "gb-sort", bank: "20-00-00", account: "5577 9911" }],
  ["canonical form", { scheme: "gb-sort", bank: "200000", value: "55779911" }],
])("takes a domestic account as %s", async (_name, account) => {
  const response = await ask({ accounts: ["DE07100100100140801649", account] });
  expect(response.json()).toMatchObject({ owners: [{ account: 0 }, { account: 1, record: { id: "S/2" } }] });
});

it.each([
  ["an IBAN whose check digits fail", "DE08100100100140801649", { ...iban, value: "DE08100100100140801649" }],
  [
    "the same in parts",
    { scheme: "iban", account: "de08-10010010 0140801649" },
    { ...iban, value: "DE08100100100140801649" },
  ],
  [
    "a bank that isn't there",
    { scheme: "us-aba", bank: "999999999", account: "1" },
    { scheme: "us-aba", bank: "999999999", value: "1" },
  ],
] as const)("looks up what is wrong, as a message may have it: %s", async (_name, account, canonical) => {
  const response = await ask({ accounts: [account] });
  const none = { addresses: [], domains: [], names: [], mentions: [], taxIds: [] };
  expect(response.json()).toEqual(await memoryDirectory(records).lookup({ ...none, accounts: [canonical] }));
});

it("answers an empty question", async () => {
  expect((await ask({})).json()).toEqual({ state: "found", matches: [], owners: [] });
});

const many = (count: number, of = "x"): string[] => Array.from({ length: count }, (_, at) => `${of}${at}`);

it.each<[string, unknown, number, string | undefined]>([
  ["no object", [], 422, "#"],
  ["nothing", null, 422, "#"],
  ["an unknown list", { telephones: [] }, 422, "#"],
  ["a list that is none", { domains: "nordwind.example" }, 422, "#/domains"],
  ["an entry that is no text", { domains: ["a", 7] }, 422, "#/domains/1"],
  ["too many entries", { mentions: many(501) }, 422, "#/mentions"],
  ["too many names", { names: many(101) }, 422, "#/names"],
  ["too many accounts", { accounts: many(501, "DE") }, 422, "#/accounts"],
  ["an entry that is too long", { names: ["x".repeat(2_001)] }, 422, "#/names/0"],
  ["an account that is none", { accounts: [iban, "nonsense"] }, 422, "#/accounts/1"],
  ["an account of no scheme", { accounts: [{ ...iban, scheme: "seashells" }] }, 422, "#/accounts/0"],
  ["an account that is too long", { accounts: [{ ...iban, value: "1".repeat(101) }] }, 422, "#/accounts/0/value"],
  ["an account with the bank of another kind", { accounts: [{ ...iban, bank: 7 }] }, 422, "#/accounts/0"],
  ["parts that are no account", { accounts: [{ scheme: "gb-sort", bank: "!", account: "?" }] }, 422, "#/accounts/0"],
  ["more than a megabyte", { names: many(1_000, "x".repeat(1_100)) }, 413, undefined],
])("refuses %s", async (_name, payload, status, pointer) => {
  const response = await ask(payload);
  expect(response.statusCode).toBe(status);
  expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(response.json<{ errors?: { pointer: string }[] }>().errors?.[0]?.pointer).toBe(pointer);
});

it("says how many entries it takes", async () => {
  const { errors } = (await ask({ names: many(101), domains: many(501) })).json<{ errors: unknown }>();
  expect(errors).toEqual([
    { detail: "at most 500 entries are taken.", pointer: "#/domains" },
    { detail: "at most 100 entries are taken.", pointer: "#/names" },
  ]);
});

it("looks up the last of as many as it takes", async () => {
  const lists = [
    { domains: [...many(499), "nordwind.example"] },
    { names: [...many(99), "Nordwind Spedition GmbH"] },
    { mentions: [...many(499), "Nordwind Spedition GmbH"] },
  ];
  for (const list of lists) expect((await ask(list)).json()).toMatchObject({ matches: [{ record: { id: "S-1" } }] });
  const accounts = [...Array<unknown>(499).fill({ ...iban, value: "NO" }), iban];
  expect((await ask({ accounts })).json()).toMatchObject({ owners: [{ account: 499, record: { id: "S-1" } }] });
});

it("takes as much as the client sends at most", async () => {
  const most = {
    names: many(100, "n".repeat(1_900)),
    mentions: many(500),
    accounts: Array(500).fill(iban) as unknown[],
  };
  expect((await ask(most)).statusCode).toBe(200);
});

it("notes who looked up on which day, once", async () => {
  const lookups: string[] = [];
  const noteLookup: Store["noteLookup"] = async ({ oid }, day) => void lookups.push(`${oid} ${day}`);
  const fresh = await testApp({ ...store, noteLookup });
  try {
    for (let at = 0; at < 3; at += 1) {
      await fresh.app.inject({
        method: "POST",
        url: "/api/lookup",
        headers: await fresh.as("Supplier.Read"),
        payload: {},
      });
    }
    expect(lookups).toEqual(["oid-Supplier.Read 2026-11-27"]);
  } finally {
    await fresh.close();
  }
});

it.each([
  ["fails", () => Promise.reject(new Error("no"))],
  ["takes long", () => new Promise<void>((resolve) => setTimeout(resolve, 100))],
])("answers though the note %s", async (_name, noteLookup) => {
  const fresh = await testApp({ ...store, noteLookup });
  const headers = await fresh.as("Supplier.Read");
  const response = await fresh.app.inject({ method: "POST", url: "/api/lookup", headers, payload: {} });
  expect(response.statusCode).toBe(200);
  await fresh.close();
});

it("lets one person look up so much at once, and no one else wait for it", async () => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  let underWay = 0;
  let most = 0;
  const fresh = await testApp({
    ...store,
    lookup: async (asked) => {
      most = Math.max(most, (underWay += 1));
      if (asked.domains.includes("slow.example")) await held;
      underWay -= 1;
      return store.lookup(asked);
    },
  });
  const send = (headers: Record<string, string>, domain: string) =>
    fresh.app.inject({ method: "POST", url: "/api/lookup", headers, payload: { domains: [domain] } }).then();
  const [greedy, other] = [await fresh.as("Supplier.Read"), await fresh.as("Supplier.Read", "Audit.Read")];
  const waiting = Array.from({ length: 36 }, () => send(greedy, "slow.example"));
  while (underWay < 4) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const refused = await send(greedy, "nordwind.example");
  expect([refused.statusCode, refused.headers["retry-after"], refused.json<{ rule: string }>().rule]).toEqual([
    429,
    "1",
    "too-many-at-once",
  ]);
  expect((await send(other, "nordwind.example")).statusCode).toBe(200);
  answer();
  expect(new Set((await Promise.all(waiting)).map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  // Four of the one, and one of the other.
  expect(most).toBe(5);
  await fresh.close();
});

it("answers a command line with more threads than may look up at once", async () => {
  const fresh = await testApp({
    ...store,
    lookup: async (asked) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return store.lookup(asked);
    },
  });
  const url = await fresh.app.listen({ host: "127.0.0.1", port: 0 });
  const token = await fresh.issuer.token({ oid: "app", roles: ["Supplier.Read"] });
  const none = { addresses: [], names: [], mentions: [], taxIds: [], accounts: [] };
  const threads = Array.from({ length: 64 }, () => serviceDirectory(url, async () => ({ token })));
  const answers = await Promise.all(threads.map((one) => one.lookup({ ...none, domains: ["nordwind.example"] })));
  await fresh.close();
  expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(["found"]));
});
