import { importSchema, rows } from "../../../src/service/schemas/import";
import type { Store } from "../../../src/service/store/store";
import { type TestApp, testApp } from "../appKit";
import { memoryStore } from "../memoryStore";
import { records, supplierCsv } from "../records";

let test: TestApp;
let sent: { name: string; bytes: Uint8Array }[] = [];
const store: Store = memoryStore();
const spying: Store = {
  ...store,
  addImport: async (file, by) => {
    sent.push(file);
    return store.addImport(file, by);
  },
};
beforeAll(async () => {
  test = await testApp(spying);
});
afterAll(() => test.close());
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
  expect(importSchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({ state: "preview", file: "list.csv", by: { oid: "oid-Supplier.Maintain" } });
  expect(response.headers.location).toBe(`/api/imports/${body.id}`);
  expect(Buffer.from(sent[0]?.bytes ?? []).toString()).toBe(supplierCsv);
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
}, 30_000);

it("shows an import, its rows, and applies it", async () => {
  const added = (await postForm(filePart(supplierCsv))).json<{ id: string }>();
  const headers = await test.as("Supplier.Maintain");
  const get = (url: string) => test.app.inject({ url: `/api/imports/${url}`, headers });
  expect((await get(added.id)).json()).toEqual(added);
  const page = (await get(`${added.id}/rows?kind=new&limit=2`)).json<{ rows: unknown[]; next: string }>();
  expect(rows.parse(page)).toEqual(page);
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
  const again = await apply();
  expect([again.statusCode, again.json<{ type: string }>().type]).toEqual([
    403,
    "urn:problem-type:remit-guard:four-eyes",
  ]);
  const missing = await Promise.all([get("none"), get("none/rows"), get(`${added.id}/rows?kind=good`)]);
  expect(missing.map(({ statusCode }) => statusCode)).toEqual([404, 404, 400]);
});

it("takes no application for the second pair of eyes", async () => {
  let asked: boolean[] = [];
  const fresh = await testApp({
    ...memoryStore(records),
    applyImport: async (_id, _by, canApprove) => {
      asked = [...asked, canApprove];
      throw new Error("enough");
    },
  });
  const claims = fresh.issuer.claims({ oid: "o", roles: ["Supplier.Approve"] });
  for (const token of [claims, { ...claims, scp: undefined, sub: "o" }]) {
    const headers = { authorization: `Bearer ${await fresh.issuer.keys.sign(token)}` };
    await fresh.app.inject({ method: "POST", url: "/api/imports/i-1/apply", headers });
  }
  await fresh.close();
  expect(asked).toEqual([true, false]);
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
