import { importForm, importRoutes } from "../../../src/contract/imports";
import { parsed } from "../kit/parsed";
import type { Import } from "../../../src/contract";
import type { Store } from "../../../src/service/store";
import { type ImportFile, Refusal } from "../../../src/service/store/store";
import { type TestApp, testApp } from "../kit/appKit";
import { databaseKit } from "../kit/kit";
import { supplierCsv } from "../kit/records";
import { closeStores, openStoreOf, tom } from "../kit/storeKit";
import { storeStub } from "../kit/storeStub";

const rows = importRoutes.rows.answer;

const kit = databaseKit();
let test: TestApp;
let store: Store;
let sent: ImportFile[] = [];
beforeAll(async () => {
  ({ store } = await openStoreOf(kit));
  test = await testApp({
    ...store,
    addImport: async (file, by) => {
      sent.push(file);
      return store.addImport(file, by);
    },
  });
});
afterAll(async () => {
  await test.close();
  await closeStores();
});
beforeEach(() => {
  sent = [];
});

const boundary = "----form";
const form = (...parts: string[]): Buffer =>
  Buffer.from(`${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`);
const filePart = (content: string, name = "list.csv"): string =>
  `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}`;

const post = async (payload: Buffer | string, type: string, length?: number) =>
  test.app.inject({
    method: "POST",
    url: "/api/imports",
    headers: {
      ...(await test.as("Supplier.Maintain")),
      "content-type": type,
      ...(length === undefined ? {} : { "content-length": String(length) }),
    },
    payload,
  });
const postForm = (...parts: string[]) => post(form(...parts), `multipart/form-data; boundary=${boundary}`);

it("takes a form's file, and says where the import is", async () => {
  const response = await postForm('content-disposition: form-data; name="note"\r\n\r\nx', filePart(supplierCsv));
  expect(response.statusCode).toBe(201);
  const body = response.json<{ id: string }>();
  expect(parsed(importForm, body)).toEqual(body);
  expect(body).toMatchObject({ state: "preview", file: "list.csv", by: { oid: "oid-Supplier.Maintain" } });
  expect(response.headers.location).toBe(`/api/imports/${body.id}`);
  expect(Buffer.from(sent[0]?.bytes ?? []).toString()).toBe(supplierCsv);
});

it("takes what is said of the columns, before the file or behind it", async () => {
  const mapping = 'content-disposition: form-data; name="mapping"\r\n\r\n{"Nummer":"id","Konto":null}';
  const both = [await postForm(mapping, filePart("a")), await postForm(filePart("a"), mapping)];
  // The store knows nothing of it: the file isn't one of ours.
  expect(both.map(({ statusCode }) => statusCode)).toEqual([422, 422]);
  for (const { mapping: given } of sent)
    expect([...(given?.meanings ?? [])]).toEqual([
      ["nummer", "id"],
      ["konto", null],
    ]);
  expect(sent).toHaveLength(2);
});

it.each([
  ["no JSON", "no", 422, "invalid-mapping"],
  ["a column of nobody", '{"A":"konto"}', 422, "invalid-mapping"],
  ["more than is read", `{"A":"${"x".repeat(200_001)}"}`, 413, "too-large"],
])("refuses a mapping that is %s", async (_name, mapping, status, rule) => {
  const response = await postForm(
    `content-disposition: form-data; name="mapping"\r\n\r\n${mapping}`,
    filePart("id,name"),
  );
  expect([response.statusCode, response.json<{ rule: string }>().rule]).toEqual([status, rule]);
  expect(sent).toEqual([]);
});

it.each([
  ["text/csv", "suppliers.csv"],
  ["text/csv; charset=utf-8", "suppliers.csv"],
  ["application/json", "suppliers.json"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "suppliers.xlsx"],
])("takes a body of %s", async (type, name) => {
  const response = await post(supplierCsv, type);
  expect([response.statusCode, sent[0]?.name]).toEqual([201, name]);
  expect(Buffer.from(sent[0]?.bytes ?? []).toString()).toBe(supplierCsv);
});

it.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\files\\list.csv", "list.csv"],
  ["", "suppliers"],
  ["\u202ecsv.exe\u0007", "csv.exe"],
  [`${"x".repeat(300)}.csv`, "x".repeat(200)],
])("speaks of a file named %j by a plain name", async (given, name) => {
  await postForm(filePart(supplierCsv, given));
  expect(sent[0]?.name).toBe(name);
});

it.each<[string, () => ReturnType<typeof post>, number, string]>([
  ["another kind of body", () => post("x", "text/html"), 415, "media-type"],
  [
    "an old workbook as the body",
    () => post("\u00d0\u00cf\u0011\u00e0", "application/vnd.ms-excel"),
    415,
    "media-type",
  ],
  ["a form without its boundary", () => post("x", "multipart/form-data"), 400, "malformed"],
  [
    "a form that breaks off",
    () => post(form(filePart(supplierCsv)).subarray(0, 200), `multipart/form-data; boundary=${boundary}`),
    400,
    "malformed",
  ],
  ["a form without a file", () => postForm('content-disposition: form-data; name="note"\r\n\r\nx'), 422, "no-file"],
  ["an empty body", () => post("", "text/csv"), 422, "no-file"],
  [
    "more fields than a form needs",
    () =>
      postForm(...Array<string>(20).fill('content-disposition: form-data; name="n"\r\n\r\nx'), filePart(supplierCsv)),
    413,
    "too-many-files",
  ],
  ["a body that says it is too large", () => post("id,name", "text/csv", 65 * 1024 * 1024), 413, "too-large"],
])("refuses %s", async (_name, send, status, rule) => {
  const response = await send();
  expect([response.statusCode, response.json<{ rule: string }>().rule]).toEqual([status, rule]);
  expect(sent).toEqual([]);
});

it("refuses a file beyond the bound, in a form and as a body", async () => {
  const large = "x".repeat(64 * 1024 * 1024 + 1);
  const asForm = await postForm(filePart(large));
  const asBody = await post(large, "text/csv");
  expect([asForm, asBody].map(({ statusCode }) => statusCode)).toEqual([413, 413]);
  expect(sent).toEqual([]);
});

it("shows an import, its rows, and applies it", async () => {
  const added = (await postForm(filePart(supplierCsv))).json<{ id: string }>();
  const headers = await test.as("Supplier.Maintain");
  const get = (url: string) => test.app.inject({ url: `/api/imports/${url}`, headers });
  expect((await get(added.id)).json()).toEqual(added);
  const page = (await get(`${added.id}/rows?kind=new&limit=2`)).json<{ rows: unknown[]; next: string }>();
  expect(parsed(rows, page)).toEqual(page);
  expect(page.rows).toHaveLength(2);
  const rest = (await get(`${added.id}/rows?kind=new&limit=2&after=${page.next}`)).json<{
    rows: unknown[];
    next: null;
  }>();
  expect([rest.rows.length, rest.next]).toEqual([1, null]);
  const apply = () =>
    test.app.inject({
      method: "POST",
      url: `/api/imports/${added.id}/apply`,
      // As clients that always name a type do.
      headers: { ...headers, "content-type": "application/json" },
    });
  expect((await apply()).json()).toMatchObject({ state: "applied", applied: { by: { oid: "oid-Supplier.Maintain" } } });
  // The list isn't empty any more.
  const second = (await postForm(filePart(supplierCsv))).json<{ id: string }>();
  const again = await test.app.inject({ method: "POST", url: `/api/imports/${second.id}/apply`, headers });
  expect([again.statusCode, again.json<{ type: string }>().type]).toEqual([
    403,
    "urn:problem-type:remit-guard:approver-needed",
  ]);
  const missing = await Promise.all([get("none"), get("none/rows"), get(`${added.id}/rows?kind=good`)]);
  expect(missing.map(({ statusCode }) => statusCode)).toEqual([404, 404, 400]);
});

it.each([
  ["a workbook", "PK\u0003\u0004 whatever", "list.xlsx", "The workbook is damaged; a part of it was not read."],
  ["an empty file", "", "list.csv", "The file is empty."],
  ["another table", "a,b\r\n1,2", "list.csv", "No row can be taken without id and name."],
  ["a header and nothing else", "id,name\r\n", "list.csv", "The file has no rows below its header."],
  ["an object", '{"id":"S-1"}', "list.json", "A JSON supplier file is an array of objects"],
])("refuses %s, in the reader's words", async (_name, content, name, detail) => {
  const response = await postForm(filePart(content, name));
  expect([response.statusCode, response.headers.location]).toEqual([422, undefined]);
  expect(response.json()).toMatchObject({
    rule: "no-supplier-file",
    detail: expect.stringContaining(detail) as unknown,
  });
});

it("takes a supplier file whose rows are all faulty, and shows what is wrong with them", async () => {
  const response = await postForm(filePart("id,name\r\n,Oakes\r\n"));
  expect([response.statusCode, response.json<{ counts: object }>().counts]).toMatchObject([201, { faulty: 1 }]);
});

it("asks no store for an application, which is no one's pair of eyes", async () => {
  let asked: boolean[] = [];
  const refusing = () => Promise.reject(new Error("enough"));
  const stub = storeStub({
    addImport: refusing,
    applyImport: async (_id, _by, canApprove) => {
      asked = [...asked, canApprove];
      throw new Error("enough");
    },
  });
  const fresh = await testApp(stub);
  const claims = fresh.issuer.claims({ oid: "o", roles: ["Supplier.Maintain", "Supplier.Approve"] });
  const statuses: number[] = [];
  for (const token of [claims, { ...claims, scp: undefined, sub: "o" }]) {
    const headers = { authorization: `Bearer ${await fresh.issuer.keys.sign(token)}`, "content-type": "text/csv" };
    const sent = await fresh.app.inject({ method: "POST", url: "/api/imports", headers, payload: "id,name" });
    const applied = await fresh.app.inject({ method: "POST", url: "/api/imports/i-1/apply", headers });
    statuses.push(sent.statusCode, applied.statusCode);
  }
  await fresh.close();
  expect(statuses).toEqual([500, 500, 403, 403]);
  expect(asked).toEqual([true]);
});

it("logs the history's head once an import is applied, and applies it though that can't be read", async () => {
  const at = "2026-11-27T12:00:00.000Z";
  const head = { number: 4, hash: "a".repeat(64), at, signature: "c2ln", keyId: "k1" };
  const imported: Import = {
    id: "i-1",
    state: "preview",
    file: "list.csv",
    digest: "0".repeat(64),
    by: tom,
    at,
    counts: { new: 1, changed: 0, unchanged: 0, faulty: 0 },
    marked: { noted: 0, destinations: 0 },
    faults: [],
    proposedAt: null,
    applied: null,
    rejected: null,
  };
  let fails = false;
  const fresh = await testApp(
    storeStub({
      addImport: async () => imported,
      applyImport: async (id) => {
        if (id === "none") throw new Refusal("no-import", 404, "There is none.");
        return { ...imported, state: "applied", applied: { by: tom, at } };
      },
      historyHead: () => (fails ? Promise.reject(new Error("gone")) : Promise.resolve(head)),
    }),
  );
  const headers = { ...(await fresh.as("Supplier.Maintain", "Supplier.Approve")), "content-type": "text/csv" };
  const lines = () => fresh.log.map((line) => JSON.parse(line) as Record<string, unknown>);
  const statuses: number[] = [];
  for (fails of [false, true]) {
    const sent = await fresh.app.inject({ method: "POST", url: "/api/imports", headers, payload: supplierCsv });
    const { id } = sent.json<{ id: string }>();
    const applied = await fresh.app.inject({ method: "POST", url: `/api/imports/${id}/apply`, headers });
    statuses.push(applied.statusCode);
  }
  await fresh.app.inject({ method: "POST", url: "/api/imports/none/apply", headers });
  await fresh.close();
  expect(statuses).toEqual([200, 200]);
  expect(lines().filter(({ msg }) => msg === "history head")).toEqual([
    expect.objectContaining({ level: 30, ...head }),
  ]);
  expect(lines().filter(({ msg }) => msg === "the history's head can't be read")).toHaveLength(1);
});

it("takes so many files at once, and more when they are done", async () => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  let begun = 0;
  const fresh = await testApp({
    ...store,
    addImport: async (file, by) => {
      begun += 1;
      await held;
      return store.addImport(file, by);
    },
  });
  const headers = { ...(await fresh.as("Supplier.Maintain")), "content-type": "text/csv" };
  // What is injected begins only when it is waited for.
  const send = async () => fresh.app.inject({ method: "POST", url: "/api/imports", headers, payload: supplierCsv });
  const waiting = [send(), send(), send(), send()];
  while (begun < 4) await new Promise((resolve) => setTimeout(resolve, 5));
  const busy = await send();
  expect([busy.statusCode, busy.json<{ rule: string }>().rule, busy.headers["retry-after"]]).toEqual([
    503,
    "busy",
    "10",
  ]);
  answer();
  expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
  expect((await send()).statusCode).toBe(201);
  await fresh.close();
});
