import type { InjectOptions } from "fastify";
import { type Role, roles } from "../../src/service/auth/access";
import { type TestApp, testApp } from "./kit/appKit";
import { badTokens, powerlessTokens } from "./kit/badTokens";
import { databaseKit } from "./kit/kit";
import { closeStores, openStoreOf } from "./kit/storeKit";
import { atLength } from "../atLength";

/** Who may use each route. A route that isn't here fails, and so does one that is here and isn't registered. */
const expected: Readonly<Record<string, "anyone" | readonly Role[]>> = {
  "GET /healthz": "anyone",
  "GET /readyz": "anyone",
  "GET /metrics": "anyone",
  "GET /api/openapi.json": "anyone",
  "POST /api/lookup": ["Supplier.Read"],
  "GET /api/suppliers": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Audit.Read"],
  "GET /api/suppliers/:id": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Audit.Read"],
  "GET /api/suppliers/:id/registers": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Audit.Read"],
  "POST /api/suppliers": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve"],
  "POST /api/suppliers/:id/freeze": ["Supplier.Maintain", "Supplier.Approve"],
  "POST /api/proposals": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve"],
  "GET /api/proposals": ["Supplier.Maintain", "Supplier.Approve"],
  "GET /api/proposals/:id": ["Supplier.Maintain", "Supplier.Approve"],
  "POST /api/proposals/:id/call-back": ["Supplier.Maintain", "Supplier.Approve"],
  "POST /api/proposals/:id/approve": ["Supplier.Approve"],
  "POST /api/proposals/:id/reject": ["Supplier.Maintain", "Supplier.Approve"],
  "POST /api/imports": ["Supplier.Maintain"],
  "POST /api/imports/columns": ["Supplier.Maintain"],
  "GET /api/imports/progress/:id": ["Supplier.Maintain"],
  "GET /api/imports": ["Supplier.Maintain", "Supplier.Approve"],
  "POST /api/imports/:id/propose": ["Supplier.Maintain"],
  "POST /api/imports/:id/reject": ["Supplier.Maintain", "Supplier.Approve"],
  "GET /api/imports/:id": ["Supplier.Maintain", "Supplier.Approve"],
  "GET /api/imports/:id/rows": ["Supplier.Maintain", "Supplier.Approve"],
  "POST /api/imports/:id/apply": ["Supplier.Maintain", "Supplier.Approve"],
  "POST /api/cases": ["Case.Write"],
  "POST /api/cases/find": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Case.Write"],
  "GET /api/cases": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Case.Write"],
  "GET /api/cases/:id": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Case.Write"],
  "GET /api/cases/:id/evidence": ["Supplier.Read", "Supplier.Maintain", "Supplier.Approve", "Case.Write"],
  "POST /api/cases/:id/call-back": ["Case.Write"],
  "POST /api/cases/:id/confirm": ["Case.Write"],
  "POST /api/cases/:id/close": ["Case.Write"],
  "POST /api/cases/:id/reopen": ["Case.Write"],
  "GET /api/record-health": ["Supplier.Maintain", "Supplier.Approve", "Audit.Read"],
  "GET /api/history": ["Audit.Read", "Supplier.Maintain", "Supplier.Approve"],
  "GET /api/history/people": ["Audit.Read", "Supplier.Maintain", "Supplier.Approve"],
  "GET /api/history/chain": ["Audit.Read", "Supplier.Maintain", "Supplier.Approve"],
  "GET /api/history/head": ["Audit.Read", "Supplier.Maintain", "Supplier.Approve"],
  "GET /api/export.csv": ["Supplier.Maintain", "Audit.Read"],
  "GET /api/coverage": ["Policy.Admin", "Audit.Read"],
};
/** Routes on which an application's own token is refused, whatever roles it has. */
const forPeople = [
  "GET /api/cases",
  "GET /api/cases/:id",
  "GET /api/cases/:id/evidence",
  "HEAD /api/cases",
  "HEAD /api/cases/:id",
  "HEAD /api/cases/:id/evidence",
  "POST /api/cases",
  "POST /api/cases/:id/call-back",
  "POST /api/cases/:id/close",
  "POST /api/cases/:id/confirm",
  "POST /api/cases/:id/reopen",
  "POST /api/cases/find",
  "POST /api/imports",
  "POST /api/imports/:id/apply",
  "POST /api/imports/:id/propose",
  "POST /api/imports/:id/reject",
  "POST /api/proposals",
  "POST /api/proposals/:id/approve",
  "POST /api/proposals/:id/call-back",
  "POST /api/proposals/:id/reject",
  "POST /api/suppliers",
  "POST /api/suppliers/:id/freeze",
];
/** A HEAD is a GET without its body, for the same people. */
const headed = Object.entries(expected)
  .filter(([route]) => route.startsWith("GET") && route !== "GET /api/export.csv")
  .map(([route, access]) => [route.replace("GET", "HEAD"), access] as const);
const all = [...Object.entries(expected), ...headed];

/** Of the bad tokens each is shown to several routes, and each route several of them; in the soak all to all. */
const kinds = Object.keys(badTokens);
const shownTo = (route: string): readonly string[] => {
  const place = all.findIndex(([name]) => name === route);
  return atLength(
    kinds,
    kinds.filter((_kind, at) => at % 8 === place % 8),
  );
};

const kit = databaseKit();
let test: TestApp;
/** Each token signed once: every route is shown the same. */
let tokens: ReadonlyMap<string, string>;
beforeAll(async () => {
  test = await testApp((await openStoreOf(kit)).store);
  const made = Object.entries({ ...badTokens, ...powerlessTokens }).map(
    async ([name, make]) => [name, await make(test.issuer)] as const,
  );
  const held = roles.map(async (role) => [role, (await test.as(role)).authorization.replace("Bearer ", "")] as const);
  tokens = new Map(await Promise.all([...made, ...held]));
});
afterAll(async () => {
  await test.close();
  await closeStores();
});

/** What a route answers; any content will do, since who asks is judged first. */
function ask(route: string, authorization?: string, url?: string) {
  const [method, pattern = ""] = route.split(" ");
  const path = url ?? pattern.replace(":id", "i-1");
  const headers = authorization === undefined ? {} : { authorization };
  return test.app.inject({ method: method as NonNullable<InjectOptions["method"]>, url: path, headers });
}

/** The same with one of the tokens, by its name. */
function askWith(route: string, name: string) {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`There is no token ${name}.`);
  return ask(route, `Bearer ${token}`);
}

it("knows every route", () => {
  const registered = test.app.routes.all.map(({ method, url }) => `${method} ${url}`).sort();
  expect(registered).toEqual(all.map(([route]) => route).sort());
});

it("knows which routes are for people alone", () => {
  const needing = test.app.routes.all.filter(({ needsPerson }) => needsPerson);
  expect(needing.map(({ method, url }) => `${method} ${url}`).sort()).toEqual(forPeople);
});

it.each(all.filter(([, access]) => access !== "anyone"))("%s lets an application in, or not", async (route) => {
  const claims = test.issuer.claims({ oid: "app", roles: [...roles] });
  const token = await test.issuer.keys.sign({ ...claims, scp: undefined, sub: "app" });
  const { statusCode, body, headers } = await ask(route, `Bearer ${token}`);
  if (!forPeople.includes(route)) return expect([401, 403, 429, 500]).not.toContain(statusCode);
  expect(statusCode).toBe(403);
  if (!route.startsWith("HEAD")) expect((JSON.parse(body) as { rule: string }).rule).toBe("person");
  expect(headers["www-authenticate"]).toContain('error="insufficient_scope"');
});

describe.each(all.filter(([, access]) => access !== "anyone"))("%s", (route, access) => {
  it("asks for a token", async () => {
    const response = await ask(route);
    expect(response.statusCode).toBe(401);
    expect(response.headers["www-authenticate"]).toBe('Bearer realm="remit-guard"');
    expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  });

  it.each(shownTo(route))("refuses a bad token: %s", async (name) => {
    const response = await askWith(route, name);
    expect(response.statusCode).toBe(401);
    expect(response.headers["www-authenticate"]).toContain('error="invalid_token"');
  });

  it.each(Object.keys(powerlessTokens))("refuses somebody without a role: %s", async (name) => {
    const response = await askWith(route, name);
    expect(response.statusCode).toBe(403);
    expect(response.headers["www-authenticate"]).toContain('error="insufficient_scope"');
  });

  it.each(roles)("lets %s in, or not", async (role) => {
    const { statusCode, body, headers } = await askWith(route, role);
    if (access.includes(role)) return expect([401, 403, 429, 500]).not.toContain(statusCode);
    expect(statusCode).toBe(403);
    const needed = (access as readonly string[]).join(" or ");
    expect(headers["www-authenticate"]).toContain(`The role ${needed} is needed`);
    if (!route.startsWith("HEAD")) expect(body).toContain(`This needs the role ${needed}.`);
  });

  it("takes no token from anywhere else", async () => {
    const token = await test.issuer.token({ oid: "anna", roles: [...roles] });
    const [method, pattern = ""] = route.split(" ");
    const path = pattern.replace(":id", "i-1");
    const inQuery = await ask(route, undefined, `${path}?access_token=${token}`);
    const inBody = await test.app.inject({
      method: method as "POST",
      url: path,
      headers: { "content-type": "application/x-www-form-urlencoded", cookie: `access_token=${token}` },
      payload: `access_token=${token}`,
    });
    const asBasic = await ask(route, `Basic ${Buffer.from(`anna:${token}`).toString("base64")}`);
    const twice = await ask(route, `Bearer ${token}, Bearer ${token}`);
    expect([inQuery, inBody, asBasic, twice].map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401]);
  });
});

it.each(all.filter(([, access]) => access === "anyone"))("%s needs no token of Entra ID", async (route) => {
  const response = await ask(route, route.endsWith("/metrics") ? "Bearer a-token-for-prometheus" : undefined);
  expect(response.statusCode).toBe(200);
});

it("gives metrics to no one but Prometheus", async () => {
  const answers = [await ask("GET /metrics"), await ask("GET /metrics", (await test.as(...roles)).authorization)];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401]);
});

it("says nothing of a token in its answers and in the log", async () => {
  const token = await test.issuer.keys.sign({
    ...test.issuer.claims({ oid: "anna", name: "Anna Secret" }),
    tid: "tid-of-hers",
  });
  const response = await ask("GET /api/suppliers", `Bearer ${token}`);
  for (const said of [response.body, JSON.stringify(response.headers), test.log.join("\n")]) {
    expect(said).not.toContain("tid-of-hers");
    expect(said).not.toContain("Anna Secret");
    expect(said).not.toContain(token.slice(-40));
  }
});
