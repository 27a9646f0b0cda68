import { connect } from "node:net";
import { problem } from "../../../src/contract/page";
import { parsed } from "../kit/parsed";
import { StartFault } from "../../../src/service/faults/startFault";
import { Refusal } from "../../../src/service/store/store";
import { type TestApp, testApp } from "../kit/appKit";
import { storeStub } from "../kit/storeStub";

let test: TestApp;
let failure: Error;
beforeAll(async () => {
  test = await testApp(storeStub({ supplier: () => Promise.reject(failure) }));
});
afterAll(() => test.close());

const failed = async (error: unknown) => {
  // The last resort must be what isn't even an error.
  failure = error as Error;
  return test.app.inject({ url: "/api/suppliers/S-1", headers: await test.as("Supplier.Read") });
};
const withCode = (code: string) => Object.assign(new Error("secret DE07100100100140801649"), { code });

it("makes a problem document of what the store refuses", async () => {
  const response = await failed(new Refusal("four-eyes", 403, "Another person must."));
  expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(response.json()).toEqual({
    type: "urn:problem-type:remit-guard:four-eyes",
    title: "Forbidden",
    status: 403,
    detail: "Another person must.",
    rule: "four-eyes",
    requestId: response.headers["x-request-id"],
  });
});

it.each([
  ["a connection that is refused", withCode("ECONNREFUSED")],
  ["one that ended", withCode("CONNECTION_ENDED")],
  ["a server that is being stopped", withCode("57P01")],
  ["a standby", withCode("25006")],
  ["a full disk", withCode("53100")],
  ["too many connections", withCode("53300")],
  ["a deadlock", withCode("40P01")],
  ["what can't be serialised", withCode("40001")],
  ["a statement that took too long", withCode("57014")],
  ["a fault of the store", new StartFault("The database can't be reached.")],
])("answers 503 for a database that fails: %s", async (_name, error) => {
  const before = (await test.metrics.databaseFaults.get()).values[0]?.value ?? 0;
  const response = await failed(error);
  expect(response.statusCode).toBe(503);
  expect(response.headers["retry-after"]).toBe("2");
  expect(parsed(problem, response.json())).toMatchObject({ rule: "database-unreachable" });
  expect((await test.metrics.databaseFaults.get()).values[0]?.value).toBe(before + 1);
});

it.each([
  ["an error of ours", new TypeError("secret of undefined")],
  ["a row that breaks a rule of the database", withCode("23505")],
  ["a query that is wrong", withCode("42601")],
  ["what isn't even an error", "secret"],
  ["an error that calls itself harmless", Object.assign(new Error("secret"), { statusCode: 200 })],
  ["an error with a code of Fastify's prototype", withCode("toString")],
])("answers 500 for %s, and tells nothing of it", async (_name, error) => {
  test.log.length = 0;
  const response = await failed(error);
  expect(response.statusCode).toBe(500);
  expect(parsed(problem, response.json())).toMatchObject({
    rule: "internal",
    detail: "Something went wrong here. The log has it under this request's id.",
  });
  expect(response.body).not.toContain("secret");
  const log = test.log.join("");
  expect(log).toContain(String(response.headers["x-request-id"]));
  expect(log).toContain('"level":50');
  expect(log).not.toContain("secret");
});

it.each([
  ["GET", "/", 404, "not-found"],
  ["GET", "/api", 404, "not-found"],
  ["GET", "/api/", 404, "not-found"],
  ["POST", "/api/offers", 404, "not-found"],
  ["GET", "/api/suppliers/a/b", 404, "not-found"],
  ["GET", "/__proto__", 404, "not-found"],
  ["GET", "/api/suppliers/%E0%A4%A", 400, "malformed"],
  ["GET", `/api/suppliers/${"x".repeat(1_001)}`, 414, "too-long"],
] as const)("answers %s %s with %d", async (method, url, status, rule) => {
  const response = await test.app.inject({ method, url });
  expect([response.statusCode, parsed(problem, response.json()).rule]).toEqual([status, rule]);
});

it.each([
  ["PUT", "/api/suppliers/S-1", "GET, HEAD"],
  ["DELETE", "/api/suppliers?q=a", "GET, HEAD, POST"],
  ["GET", "/api/lookup", "POST"],
  ["HEAD", "/api/export.csv", "GET"],
  ["PATCH", "/healthz", "GET, HEAD"],
] as const)("answers %s %s with 405, and says what is taken", async (method, url, allow) => {
  const response = await test.app.inject({ method, url });
  expect([response.statusCode, response.headers.allow]).toEqual([405, allow]);
});

it.each([
  ["no JSON", "application/json", "{", 400, "malformed"],
  ["nothing", "application/json", "", 400, "malformed"],
  ["a prototype", "application/json", '{"__proto__":{"a":1}}', 400, "malformed"],
  ["a constructor", "application/json", '{"constructor":{"prototype":{}}}', 400, "malformed"],
  ["text", "text/plain", "x", 415, "media-type"],
  ["a form", "application/x-www-form-urlencoded", "a=b", 415, "media-type"],
  ["JSON in disguise", "application/json+x", "{}", 415, "media-type"],
])("refuses a body of %s", async (_name, type, payload, status, rule) => {
  const headers = { ...(await test.as("Supplier.Read")), "content-type": type };
  const response = await test.app.inject({ method: "POST", url: "/api/lookup", headers, payload });
  expect([response.statusCode, parsed(problem, response.json()).rule]).toEqual([status, rule]);
});

describe("over a connection", () => {
  let port: number;
  beforeAll(async () => {
    port = Number(new URL(await test.app.listen({ host: "127.0.0.1", port: 0 })).port);
  });

  const said = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(text));
      socket.on("data", (chunk) => (answer += chunk.toString()));
      socket.on("error", reject);
      socket.on("close", () => resolve(answer));
    });

  it.each([
    ["no HTTP", "hello\r\n\r\n", 400, "malformed"],
    ["too much in its headers", `GET / HTTP/1.1\r\nhost: a\r\nx: ${"x".repeat(20_000)}\r\n\r\n`, 431, "too-long"],
    [
      "two lengths",
      "POST /api/lookup HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx",
      400,
      "malformed",
    ],
    [
      "a length and chunks",
      "POST /api/lookup HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
      "malformed",
    ],
  ])("answers what has %s", async (_name, text, status, rule) => {
    const [head = "", body = ""] = (await said(text)).split("\r\n\r\n");
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain("content-type: application/problem+json; charset=utf-8");
    expect(parsed(problem, JSON.parse(body))).toMatchObject({ status, rule });
  });
});
