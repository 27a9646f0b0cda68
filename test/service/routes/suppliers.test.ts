import { supplier, supplierRoutes } from "../../../src/contract/suppliers";
import { parsed } from "../kit/parsed";
import type { RegisterAnswer } from "../../../src/contract";
import { names } from "../../../src/service/routes/suppliers";
import { type TestApp, testApp } from "../kit/appKit";
import { databaseKit } from "../kit/kit";
import { records, supplierCsv } from "../kit/records";
import { closeStores, openStoreOf } from "../kit/storeKit";

const registerAnswers = supplierRoutes.registers.answer;
const suppliers = supplierRoutes.search.answer;

const kit = databaseKit();
let test: TestApp;
const account = "DE07100100100140801649";
const onNone: RegisterAnswer = {
  account,
  country: "SK",
  taxNumber: "SK2121623757",
  outcome: "notOnRegister",
  date: "2026-11-25",
};
beforeAll(async () => {
  const { store } = await openStoreOf(kit, { list: supplierCsv });
  test = await testApp({ ...store, registersOf: async (id) => (id === "S-1" ? [onNone] : store.registersOf(id)) });
});
afterAll(async () => {
  await test.close();
  await closeStores();
});

const get = async (url: string, headers: Record<string, string> = {}) =>
  test.app.inject({ url, headers: { ...(await test.as("Supplier.Read")), ...headers } });

it("gives a record with its accounts as in the supplier file, and its version", async () => {
  const response = await get("/api/suppliers/S-1");
  expect(response.statusCode).toBe(200);
  expect(response.headers.etag).toBe('"1"');
  const body: unknown = response.json();
  expect(parsed(supplier, body)).toEqual(body);
  expect(body).toEqual({
    ...records[0],
    accounts: ["DE07100100100140801649"],
    sharedAccounts: [],
    rejectedAccounts: ["GB29NWBK60161331926819"],
    denials: [],
  });
});

it("finds an id of whatever letters", async () => {
  expect((await get(`/api/suppliers/${encodeURIComponent("S/2")}`)).json()).toMatchObject({
    id: "S/2",
    accounts: ["gb-sort:200000/55779911"],
    sharedAccounts: ["us-aba:021000021/123456789"],
  });
  expect((await get(`/api/suppliers/${encodeURIComponent("Ü 3")}`)).json()).toMatchObject({ id: "Ü 3" });
});

it("sends nothing again that is still the same", async () => {
  for (const tag of ['"1"', 'W/"1"', '"0", "1"', "*"]) {
    const response = await get("/api/suppliers/S-1", { "if-none-match": tag });
    expect([response.statusCode, response.body, response.headers.etag]).toEqual([304, "", '"1"']);
  }
  expect((await get("/api/suppliers/S-1", { "if-none-match": '"2"' })).statusCode).toBe(200);
});

it("knows one tag from another", () => {
  expect(names('"11"', '"1"')).toBe(false);
  expect(names(undefined, '"1"')).toBe(false);
  expect(names(',,, ,"1"', '"1"')).toBe(true);
});

it("tells what state registers say of the accounts", async () => {
  const response = await get("/api/suppliers/S-1/registers");
  expect(response.statusCode).toBe(200);
  const body: unknown = response.json();
  expect(parsed(registerAnswers, body)).toEqual(body);
  expect(body).toMatchObject({ registers: [{ account, outcome: "notOnRegister" }] });
  expect((await get("/api/suppliers/S-9/registers")).json()).toMatchObject({ rule: "no-supplier" });
});

it("says that there is none", async () => {
  const response = await get("/api/suppliers/S-9");
  expect(response.statusCode).toBe(404);
  expect(response.json()).toMatchObject({ rule: "no-supplier", detail: "There is no supplier with this id." });
});

it("lists all in stretches, by cursors that say nothing", async () => {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const response = await get(`/api/suppliers?limit=2${after === null ? "" : `&after=${after}`}`);
    const body = response.json<{ suppliers: { id: string }[]; next: string | null }>();
    expect(parsed(suppliers, body)).toEqual(body);
    ids.push(...body.suppliers.map(({ id }) => id));
    after = body.next;
  } while (after !== null);
  expect(ids).toEqual(records.map(({ id }) => id));
});

it("searches", async () => {
  expect((await get("/api/suppliers?q=%20Nordwind%20")).json()).toMatchObject({
    suppliers: [{ id: "S-1" }],
    next: null,
  });
  expect((await get("/api/suppliers?q=")).json<{ suppliers: unknown[] }>().suppliers).toHaveLength(3);
});

it.each([
  ["limit=0", "limit"],
  ["limit=501", "limit"],
  ["limit=x", "limit"],
  ["limit=1.5", "limit"],
  ["limit=1&limit=2", "limit"],
  ["after=", "after"],
  ["after=1", "after"],
  [`after=${Buffer.from('["history","1"]').toString("base64url")}`, "after"],
  [`after=${Buffer.from('["suppliers",{}]').toString("base64url")}`, "after"],
  [`q=${"x".repeat(201)}`, "q"],
  ["q=a&q=b", "q"],
  ["q=a%00b", "q"],
  ["name=a", ""],
])("refuses ?%s", async (query, parameter) => {
  const response = await get(`/api/suppliers?${query}`);
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ rule: "invalid", errors: [{ parameter }] });
});

it("finds nothing under an id that no database can hold", async () => {
  expect((await get("/api/suppliers/a%00b")).statusCode).toBe(400);
});
