import { createConnection, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Part } from "../../src/contract/shape";
import { historyHead, historyRoutes } from "../../src/contract/history";
import { importForm, importRoutes } from "../../src/contract/imports";
import { supplier, supplierRoutes } from "../../src/contract/suppliers";
import { parsed } from "./kit/parsed";
import { createStore } from "../../src/service/store";
import type { Store } from "../../src/service/store";
import { memoryDirectory, readSupplierFile } from "../../src/suppliers";
import { type TestApp, testApp } from "./kit/appKit";
import { databaseKit, testKeys } from "./kit/kit";
import { records, supplierCsv } from "./kit/records";

const [coverage, history] = [historyRoutes.coverage.answer, historyRoutes.list.answer];
const [rows, suppliers] = [importRoutes.rows.answer, supplierRoutes.search.answer];

/** Between the service and its database, to take it away and give it back. */
class Between {
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(private readonly far: number) {}

  async open(): Promise<number> {
    const server = createServer((near) => {
      const pair = [near, createConnection(this.far, "127.0.0.1")] as const;
      for (const [socket, other] of [pair, [pair[1], pair[0]] as const]) {
        this.#sockets.add(socket);
        socket.on("error", () => undefined).on("close", () => other.destroy());
        socket.pipe(other);
      }
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
    return this.#port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

const kit = databaseKit();
let store: Store;
let between: Between;
let test: TestApp;
beforeAll(async () => {
  const { owner, service } = await kit.fresh();
  if (!("port" in owner) || !("port" in service)) throw new Error("The database of tests stands at a port.");
  between = new Between(service.port);
  const port = await between.open();
  store = await createStore({
    database: { addresses: { owner: { ...owner, port }, service: { ...service, port } } },
    keys: testKeys(),
  });
  test = await testApp(store);
});
afterAll(async () => {
  await test.close();
  await store.close();
  await between.cut();
});

const person = async (oid: string, roles: string[], employeeId?: string) => ({
  authorization: `Bearer ${await test.issuer.token({ oid, name: oid, roles, ...(employeeId === undefined ? {} : { employeeId }) })}`,
});
const maintainer = () => person("anna", ["Supplier.Maintain"], "E-1");
const reader = () => person("carla", ["Supplier.Read"]);
const auditor = () => person("dora", ["Audit.Read"]);
const get = async (url: string, headers: Promise<Record<string, string>>) =>
  test.app.inject({ url, headers: await headers });

async function sent(csv: string): Promise<string> {
  const headers = { ...(await maintainer()), "content-type": "text/csv" };
  const response = await test.app.inject({ method: "POST", url: "/api/imports", headers, payload: csv });
  expect(response.statusCode).toBe(201);
  return response.json<{ id: string }>().id;
}
const apply = async (id: string, headers: Promise<Record<string, string>>) =>
  test.app.inject({ method: "POST", url: `/api/imports/${id}/apply`, headers: await headers });

// One behind the other: each goes on from where the one before has led.
it("fills an empty list by one person, and answers as the file in memory does", async () => {
  const id = await sent(supplierCsv);
  expect((await get("/api/suppliers", reader())).json()).toEqual({ suppliers: [], next: null });
  const applied = await apply(id, maintainer());
  expect(applied.json()).toMatchObject({ state: "applied", counts: { new: 3, changed: 0, unchanged: 0, faulty: 0 } });
  const clues = {
    addresses: ["a@umlaut.example"],
    domains: ["nordwind.example", "n0rdwind.example"],
    names: ["Nordwind Spediton GmbH", "Oakes Sons"],
    mentions: ["Nordwind"],
    taxIds: ["DE123456789"],
    accounts: [{ scheme: "iban", value: "DE07100100100140801649", bank: null }] as const,
    otherDestinations: ["https://pay.example/oakes?a=1"],
  };
  const response = await test.app.inject({
    method: "POST",
    url: "/api/lookup",
    headers: await reader(),
    payload: clues,
  });
  expect(response.json()).toEqual(JSON.parse(JSON.stringify(await memoryDirectory(records).lookup(clues))));
});

it("gives the list back as a file that changes nothing", async () => {
  const exported = await get("/api/export.csv", auditor());
  expect(readSupplierFile(exported.rawPayload, "suppliers.csv").records).toEqual(records);
  const id = await sent(exported.body);
  expect((await get(`/api/imports/${id}`, maintainer())).json()).toMatchObject({
    counts: { new: 0, changed: 0, unchanged: 3, faulty: 0 },
    faults: [],
  });
});

it("wants a second person for a file, and a call for the account that it changes", async () => {
  const before = await get("/api/suppliers/S-1", reader());
  const id = await sent(supplierCsv.replace("DE07100100100140801649", "DE89370400440532013000"));
  const changed = (await get(`/api/imports/${id}/rows?kind=changed`, maintainer())).json<{ rows: unknown[] }>().rows;
  expect(changed).toMatchObject([
    {
      supplier: "S-1",
      changes: [
        { field: "accounts", from: ["DE07100100100140801649"], to: ["DE89370400440532013000"] },
        // What was verified was the account before; the new one is new from today.
        { field: "bank_verified_on", from: "2026-01-02", to: null },
        { field: "bank_changed_on", from: null, to: new Date().toISOString().slice(0, 10) },
      ],
    },
  ]);
  const approver = (oid: string, employeeId: string) =>
    person(oid, ["Supplier.Maintain", "Supplier.Approve"], employeeId);
  const refused = [
    await apply(id, maintainer()),
    // The same oid, and the same person under another account.
    await apply(id, approver("anna", "E-1")),
    await apply(id, approver("anna-admin", "E-1")),
  ];
  for (const response of refused) {
    expect(response.statusCode).toBe(403);
    expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  }
  expect((await apply(id, approver("bert", "E-2"))).statusCode).toBe(200);
  const again = await apply(id, approver("bert", "E-2"));
  expect(again.statusCode).toBe(409);
  const tag = String(before.headers.etag);
  const headers = { ...(await reader()), "if-none-match": tag };
  const after = await test.app.inject({ url: "/api/suppliers/S-1", headers });
  expect(after.statusCode).toBe(304);
  expect((await get("/api/proposals?state=open", maintainer())).json()).toMatchObject({
    proposals: [{ supplier: "S-1", by: { oid: "anna" }, callBack: { isNeeded: true } }],
  });
});

it("keeps the history of it, in stretches and of one supplier, with a signed head", async () => {
  const all: { number: number; action: string }[] = [];
  let after: string | null = null;
  do {
    const response = await get(`/api/history?limit=2${after === null ? "" : `&after=${after}`}`, auditor());
    const page: { entries: typeof all; next: string | null } = response.json();
    all.push(...page.entries);
    after = page.next;
  } while (after !== null);
  expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  const own = (await get("/api/history?supplier=S-1", auditor())).json<{ entries: { action: string }[] }>().entries;
  expect(own.map(({ action }) => action)).toEqual(["supplier-added", "proposal-made"]);
  expect((await get("/api/history/head", auditor())).json()).toMatchObject({ number: 6 });
});

it("knows who looked up", async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await get("/api/coverage", auditor())).json()).toMatchObject({
    people: [{ oid: "carla", days: 1 }],
    next: null,
  });
});

it("says that the database is away, and goes on when it is back", async () => {
  await between.cut();
  const statuses = [
    (await get("/readyz", reader())).statusCode,
    (await get("/api/suppliers/S-1", reader())).statusCode,
    (await get("/api/export.csv", auditor())).statusCode,
    (await get("/healthz", reader())).statusCode,
  ];
  expect(statuses).toEqual([503, 503, 503, 200]);
  const response = await test.app.inject({
    method: "POST",
    url: "/api/lookup",
    headers: await reader(),
    payload: { domains: ["nordwind.example"] },
  });
  expect([response.statusCode, response.json<{ rule: string }>().rule]).toEqual([503, "database-unreachable"]);
  await between.open();
  // It connects again at intervals of its own; the test's time limit ends this.
  while ((await get("/readyz", reader())).statusCode !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await get("/api/suppliers/S-1", reader())).statusCode).toBe(200);
});

it("answers in the shapes that are documented", async () => {
  const id = await sent(`${supplierCsv}S-4,New GmbH,,,,,DE,,\n`);
  const shapes: [string, Part][] = [
    ["/api/suppliers/S-1", supplier],
    ["/api/suppliers?limit=2", suppliers],
    [`/api/imports/${id}`, importForm],
    [`/api/imports/${id}/rows`, rows],
    ["/api/history", history],
    ["/api/history/head", historyHead],
    ["/api/coverage", coverage],
  ];
  const everyone = person("emil", ["Supplier.Maintain", "Audit.Read"]);
  for (const [url, schema] of shapes) {
    const body: unknown = (await get(url, everyone)).json();
    expect(parsed(schema, body)).toEqual(body);
  }
});

it("has told the log none of it", () => {
  const log = test.log.join("");
  expect(log).toContain('"oid":"anna"');
  for (const secret of [/DE07/, /DE89/, /Nordwind/, /nordwind/, /Oakes/, /S-1/, /E-1/, /55779911/])
    expect(log).not.toMatch(secret);
});
