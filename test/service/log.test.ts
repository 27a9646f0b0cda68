import { loggedError } from "../../src/service/log";
import { testApp } from "./kit/appKit";
import { databaseKit } from "./kit/kit";
import { supplierCsv } from "./kit/records";
import { closeStores, openStoreOf } from "./kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

it("tells of an error where it was thrown, and nothing of what it says", () => {
  const cause = Object.assign(new Error("Key (id)=(S-1)\n    at Anna (secret.ts:1:1)"), { code: "23505" });
  const logged = loggedError(new TypeError("secret\nof two lines", { cause }));
  expect(logged).toMatchObject({ name: "TypeError", cause: { name: "Error", code: "23505" } });
  expect(JSON.stringify(logged)).not.toMatch(/secret|S-1|Anna/);
  expect(JSON.stringify(logged)).toContain("log.test.ts");
  expect(loggedError("secret")).toEqual({ name: "string" });
});

it("logs a line a request: who by their object id, which route, how it ended", async () => {
  const test = await testApp((await openStoreOf(kit, { list: supplierCsv })).store);
  const headers = await test.as("Supplier.Read");
  await test.app.inject({ url: "/api/suppliers/S-1?x=y", headers });
  await test.app.inject({ url: "/api/suppliers/S-1", headers });
  await test.app.inject({ url: "/nowhere/S-1" });
  const lines = test.log.map((line) => JSON.parse(line) as Record<string, unknown>);
  await test.close();
  const by = { oid: "oid-Supplier.Read" };
  const [refused, answered, missing] = lines;
  expect(refused).toMatchObject({ method: "GET", route: "/api/suppliers/:id", ...by });
  expect(answered).toEqual({
    level: 30,
    time: expect.any(Number) as number,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    method: "GET",
    route: "/api/suppliers/:id",
    status: 200,
    ms: expect.any(Number) as number,
    ...by,
    msg: "request",
  });
  expect(missing).toMatchObject({ route: null, status: 404, refusedBy: "not-found" });
});

it("holds no account, name, search or token after all routes were used", async () => {
  const { store } = await openStoreOf(kit, { list: supplierCsv });
  let failure: Error | null = null;
  const test = await testApp({
    ...store,
    lookup: async (clues) => {
      if (failure !== null) throw failure;
      return store.lookup(clues);
    },
  });
  const roles = ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Audit.Read", "Policy.Admin"] as const;
  const token = await test.issuer.token({
    oid: "oid-of-anna",
    name: "Anna Geheim",
    employeeId: "E-Klostergasse",
    roles,
  });
  const headers = { authorization: `Bearer ${token}` };
  const clues = {
    names: ["Heimlich Logistik"],
    addresses: ["verborgen@example.org"],
    accounts: ["DE07100100100140801649", "nonsense-Quittung"],
  };
  const post = (url: string, payload: object | string, type = "application/json") =>
    test.app.inject({ method: "POST", url, headers: { ...headers, "content-type": type }, payload });
  await post("/api/lookup", clues);
  await post("/api/lookup", { ...clues, accounts: [] });
  await post("/api/lookup", '{"names":["Heimlich');
  failure = Object.assign(new Error("Heimlich Logistik DE07100100100140801649"), { detail: "Heimlich", code: "22021" });
  await post("/api/lookup", { ...clues, accounts: [] });
  failure = Object.assign(new Error("Heimlich"), { code: "ECONNREFUSED", address: "Heimlich" });
  await post("/api/lookup", { ...clues, accounts: [] });
  await post("/api/imports", supplierCsv, "text/csv");
  await post("/api/imports", "id,name\nHeimlich", "text/csv");
  for (const url of [
    "/api/suppliers?q=Heimlich",
    "/api/suppliers/Heimlich",
    "/api/history?supplier=Heimlich",
    "/api/imports/Heimlich/rows",
    "/api/export.csv",
    "/api/coverage",
    "/Heimlich?access_token=Heimlich",
    "/api/%Heimlich",
  ]) {
    await test.app.inject({ url, headers });
  }
  await test.app.inject({
    url: "/api/suppliers",
    headers: { authorization: "Bearer Heimlich", "user-agent": "Heimlich" },
  });
  const log = test.log.join("");
  await test.close();
  expect(test.log.length).toBeGreaterThan(15);
  expect(log).toContain("oid-of-anna");
  const secrets = [
    /DE07/,
    /GB29/,
    /55779911/,
    /Klostergasse/,
    /Quittung/,
    /Geheim/,
    /Heimlich/i,
    /verborgen/,
    /Nordwind/,
    /Oakes/,
    /S-1/,
    /127\.0\.0\.1/,
  ];
  for (const secret of [...secrets, new RegExp(token.slice(-30))]) expect(log).not.toMatch(secret);
});

it("takes no words from an error that it is handed alone", async () => {
  const test = await testApp();
  test.app.log.warn({ err: new Error("secret") });
  test.app.log.error(new Error("secret"));
  test.app.log.error({ err: new Error("secret") }, "words of ours");
  await test.close();
  expect(test.log.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    "fault",
    "fault",
    "words of ours",
  ]);
  expect(test.log.join("")).not.toContain("secret");
});
