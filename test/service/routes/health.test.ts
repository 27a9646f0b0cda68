import { testApp } from "../kit/appKit";
import { storeStub } from "../kit/storeStub";

it("isn't ready while the database isn't, and tells the log why", async () => {
  const reason = "The schema is newer than this program. Install a newer one.";
  const test = await testApp(storeStub({ ready: async () => ({ ok: false, reason }) }));
  const response = await test.app.inject("/readyz");
  expect(response.statusCode).toBe(503);
  expect(response.json()).toMatchObject({ rule: "not-ready" });
  expect(response.body).not.toContain("schema");
  expect(test.log.join("")).toContain(reason);
  expect((await test.app.inject("/healthz")).statusCode).toBe(200);
  await test.close();
});

it("isn't ready while the process is on its way out", async () => {
  const test = await testApp(undefined, { isStopping: () => true });
  const response = await test.app.inject("/readyz");
  expect([response.statusCode, response.json<{ rule: string }>().rule]).toEqual([503, "stopping"]);
  await test.close();
});

it("counts by route and never by what was asked", async () => {
  const test = await testApp();
  const headers = await test.as("Supplier.Read");
  await test.app.inject({ url: "/api/suppliers?secret=Secret", headers });
  await test.app.inject({ url: "/api/suppliers/Secret", headers });
  await test.app.inject({ url: "/Secret", headers });
  await test.app.inject({ method: "POST", url: "/api/lookup", headers, payload: {} });
  const metrics = await test.app.inject({
    url: "/metrics",
    headers: { authorization: "Bearer a-token-for-prometheus" },
  });
  await test.close();
  expect(metrics.headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
  const counted = (method: string, route: string, status: number) =>
    `remit_guard_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"} 1`;
  expect(metrics.body).toContain(counted("GET", "/api/suppliers", 400));
  expect(metrics.body).toContain(counted("GET", "/api/suppliers/:id", 404));
  expect(metrics.body).toContain(counted("GET", "none", 404));
  expect(metrics.body).toContain(counted("POST", "/api/lookup", 200));
  expect(metrics.body).toContain("remit_guard_lookups_total 1");
  expect(metrics.body).not.toContain("Secret");
});

it("has no metrics where no token for them was set", async () => {
  const config = {
    origins: [],
    rateLimit: { lookups: 10, requests: 10, failedSignIns: 10 },
    trustProxy: [],
    metricsToken: null,
  };
  const test = await testApp(undefined, { config });
  expect((await test.app.inject("/metrics")).statusCode).toBe(404);
  await test.close();
});

it("asks the database once, however many ask whether it is ready", async () => {
  let asked = 0;
  const ready = async () => {
    asked += 1;
    return { ok: true } as const;
  };
  const test = await testApp(storeStub({ ready }));
  await Promise.all(Array.from({ length: 20 }, () => test.app.inject("/readyz")));
  expect(asked).toBe(1);
  await test.close();
});
