import { z } from "zod";
import { type TestApp, testApp } from "./kit/appKit";
import { databaseKit } from "./kit/kit";
import { supplierCsv } from "./kit/records";
import { closeStores, openStoreOf } from "./kit/storeKit";

type Schema = Parameters<typeof z.fromJSONSchema>[0];
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<
    string,
    { readonly description: string; readonly content?: Record<string, { schema: object }> }
  >;
  readonly security?: unknown;
  readonly "x-roles"?: readonly string[];
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const kit = databaseKit();
let test: TestApp;
let document: Document;
beforeAll(async () => {
  test = await testApp((await openStoreOf(kit, { list: supplierCsv })).store);
  document = (await test.app.inject("/api/openapi.json")).json<Document>();
});
afterAll(async () => {
  await test.close();
  await closeStores();
});

/** A document's schema, its references within reach. */
const schemaOf = (schema: object): z.ZodType => {
  const text = JSON.stringify({ ...schema, $defs: document.components.schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")) as Schema);
};

it("describes every route, and who may use it", () => {
  expect(document.openapi).toBe("3.1.0");
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const access = operation["x-roles"] ?? "anyone";
      return `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")} ${String(access)}`;
    }),
  );
  const routes = test.app.routes.all
    .filter(({ method, url }) => method !== "HEAD" && url !== "/metrics" && url !== "/api/openapi.json")
    .map(({ method, url, access }) => `${method} ${url} ${String(access)}`);
  expect(described.sort()).toEqual(routes.sort());
});

it("has what OpenAPI 3.1 asks of it", () => {
  const text = JSON.stringify(document);
  for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    expect(Object.keys(document.components.schemas)).toContain(name);
  }
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const operation of Object.values(operations)) {
      expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
      for (const { description } of Object.values(operation.responses))
        expect(description).not.toBe("Default Response");
      const inPath = operation.parameters?.filter((parameter) => parameter.in === "path").map(({ name }) => name) ?? [];
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  }
  // JSON Schema 2020-12 knows no `nullable`.
  expect(text).not.toContain('"nullable"');
});

it("tells what a lookup takes, and where a file goes", () => {
  const lookup = document.paths["/api/lookup"]?.["post"]?.requestBody?.content["application/json"]?.schema;
  const body = schemaOf(lookup as object);
  expect(body.safeParse({ domains: ["a.example"], accounts: ["DE07100100100140801649"] }).success).toBe(true);
  expect(body.safeParse({ telephones: [] }).success).toBe(false);
  const file = document.paths["/api/imports"]?.["post"]?.requestBody?.content ?? {};
  expect(Object.keys(file)).toContain("multipart/form-data");
  expect(Object.keys(file)).toContain("text/csv");
});

const question = {
  digests: ["0".repeat(64)],
  scope: { supplier: null, destinations: [], sender: null },
  verdict: "verify",
};

it.each<[string, string, string, Record<string, unknown>?]>([
  ["get", "/healthz", "/healthz"],
  ["get", "/readyz", "/readyz"],
  ["post", "/api/lookup", "/api/lookup", { payload: { domains: ["nordwind.example", "n0rdwind.example"] } }],
  ["get", "/api/suppliers", "/api/suppliers?limit=2"],
  ["get", "/api/suppliers", "/api/suppliers?limit=0"],
  ["get", "/api/suppliers/{id}", "/api/suppliers/S-1"],
  ["get", "/api/suppliers/{id}", "/api/suppliers/none"],
  ["post", "/api/imports", "/api/imports", { payload: supplierCsv, headers: { "content-type": "text/csv" } }],
  ["post", "/api/imports/columns", "/api/imports/columns", { payload: "x", headers: { "content-type": "text/csv" } }],
  ["get", "/api/imports/progress/{id}", "/api/imports/progress/1f8b2b1e-7a35-4c53-9d7e-0c5d7b6f3a10"],
  ["get", "/api/imports/progress/{id}", "/api/imports/progress/1"],
  ["post", "/api/imports/{id}/propose", "/api/imports/i-1/propose"],
  ["get", "/api/imports", "/api/imports"],
  ["get", "/api/imports/{id}", "/api/imports/i-1"],
  ["get", "/api/imports/{id}/rows", "/api/imports/i-1/rows"],
  ["post", "/api/imports/{id}/apply", "/api/imports/i-1/apply"],
  ["post", "/api/imports/{id}/reject", "/api/imports/i-1/reject", { payload: { reason: "A test." } }],
  ["post", "/api/cases/find", "/api/cases/find", { payload: question }],
  ["post", "/api/cases/find", "/api/cases/find", { payload: { ...question, digests: [] } }],
  ["get", "/api/cases", "/api/cases?state=open"],
  ["get", "/api/cases/{id}", "/api/cases/none"],
  ["get", "/api/cases/{id}/evidence", "/api/cases/none/evidence"],
  ["get", "/api/history", "/api/history"],
  ["get", "/api/history/head", "/api/history/head"],
  ["get", "/api/coverage", "/api/coverage"],
])("describes what %s %s answers to %s", async (method, path, url, request = {}) => {
  const { authorization } = await test.as("Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Audit.Read");
  const headers = { authorization, ...(request["headers"] as object | undefined) };
  const response = await test.app.inject({ method: method as "get", url, ...request, headers });
  const responses = document.paths[path]?.[method]?.responses ?? {};
  const described =
    responses[String(response.statusCode)] ?? (response.statusCode >= 400 ? responses["default"] : undefined);
  const type = String(response.headers["content-type"]).split(";")[0] ?? "";
  const schema = described?.content?.[type]?.schema;
  expect(schema).toBeDefined();
  const body: unknown = response.json();
  expect(schemaOf(schema as object).parse(body)).toEqual(body);
});
