import { type TestApp, testApp } from "./kit/appKit";

const config = {
  origins: [],
  rateLimit: { lookups: 5, requests: 3, failedSignIns: 4 },
  trustProxy: ["10.0.0.1"],
  metricsToken: null,
};
let test: TestApp;
beforeEach(async () => {
  test = await testApp(undefined, { config });
});
afterEach(() => test.close());

const authorized = async (oid: string) => ({
  authorization: `Bearer ${await test.issuer.token({ oid, roles: ["Supplier.Read"] })}`,
});
const lookup = (headers: Record<string, string>, remoteAddress = "192.0.2.1") =>
  test.app.inject({ method: "POST", url: "/api/lookup", headers, payload: {}, remoteAddress });
const list = (headers: Record<string, string>, remoteAddress = "192.0.2.1") =>
  test.app.inject({ url: "/api/suppliers", headers, remoteAddress });
const times = async (count: number, ask: () => Promise<{ statusCode: number }>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let at = 0; at < count; at += 1) statuses.push((await ask()).statusCode);
  return statuses;
};

it("counts lookups by person, whatever address and token they come with", async () => {
  const statuses = await times(3, async () => lookup(await authorized("anna"), "192.0.2.1"));
  statuses.push(...(await times(3, async () => lookup(await authorized("anna"), "192.0.2.2"))));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  const refused = await lookup(await authorized("anna"));
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(refused.json()).toMatchObject({ status: 429, rule: "rate-limit" });
  expect((await lookup(await authorized("bert"))).statusCode).toBe(200);
});

it("counts all other requests together, apart from lookups", async () => {
  const headers = await authorized("anna");
  expect(await times(2, () => list(headers))).toEqual([200, 200]);
  expect((await test.app.inject({ url: "/api/suppliers/x", headers })).statusCode).toBe(404);
  expect(await times(1, () => list(headers))).toEqual([429]);
  expect(await times(1, () => lookup(headers))).toEqual([200]);
});

it("makes an address wait that sends tokens which don't hold, and no one there whose token does", async () => {
  const known = await authorized("anna");
  await lookup(known);
  const bad = { authorization: "Bearer garbage" };
  expect(await times(6, () => lookup(bad))).toEqual([401, 401, 401, 401, 429, 429]);
  const waiting = await lookup(bad);
  expect(waiting.headers["retry-after"]).toMatch(/^[1-9]\d?$/);
  expect((await lookup(known)).statusCode).toBe(200);
  // Nor somebody new, whose signature was never checked before.
  expect((await lookup(await authorized("bert"))).statusCode).toBe(200);
  expect((await lookup(bad, "192.0.2.9")).statusCode).toBe(401);
});

it("counts no request that brings no token", async () => {
  expect(new Set(await times(200, () => lookup({})))).toEqual(new Set([401]));
  expect((await lookup({ authorization: "Bearer garbage" })).statusCode).toBe(401);
  expect((await lookup(await authorized("anna"))).statusCode).toBe(200);
});

it("warns once of a proxy that isn't named", async () => {
  const of = ({ log }: TestApp) => log.filter((line) => line.includes("trustProxy names no proxy"));
  const fresh = await testApp(undefined, { config: { ...config, trustProxy: [] } });
  for (const { app } of [fresh, test])
    for (let at = 0; at < 3; at += 1)
      await app.inject({ url: "/healthz", headers: { "x-forwarded-for": "192.0.2.77" } });
  await fresh.close();
  expect([of(fresh).length, of(test).length]).toEqual([1, 0]);
  expect(of(fresh).join()).not.toContain("192.0.2.77");
});

it("believes an address from its proxies alone", async () => {
  const bad = (forwarded: string) => ({ authorization: "Bearer garbage", "x-forwarded-for": forwarded });
  expect(await times(5, () => lookup(bad("198.51.100.1"), "10.0.0.1"))).toEqual([401, 401, 401, 401, 429]);
  expect(await times(1, () => lookup(bad("198.51.100.2"), "10.0.0.1"))).toEqual([401]);
  let at = 0;
  const spoofing = () => lookup(bad(`198.51.100.${(at += 1)}`), "192.0.2.7");
  expect(await times(5, spoofing)).toEqual([401, 401, 401, 401, 429]);
});

it("counts what it refused", async () => {
  await times(5, () => lookup({ authorization: "Bearer garbage" }));
  const headers = await authorized("anna");
  await times(4, () => list(headers, "192.0.2.2"));
  const text = await test.metrics.registry.metrics();
  expect(text).toContain('remit_guard_rate_limited_total{of="address"} 1');
  expect(text).toContain('remit_guard_rate_limited_total{of="person"} 1');
  expect(text).toContain("remit_guard_refused_tokens_total 5");
});

it("leaves the probes alone", async () => {
  const probe = () => test.app.inject({ url: "/readyz" });
  expect(new Set(await times(20, probe))).toEqual(new Set([200]));
});
