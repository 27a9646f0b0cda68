import { origin, type TestApp, testApp } from "./kit/appKit";

let test: TestApp;
beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

it.each(["/healthz", "/api/suppliers", "/nowhere"])("keeps %s out of caches and frames", async (url) => {
  const { headers } = await test.app.inject({ url });
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000",
  });
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["server"]).toBeUndefined();
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

it("takes no request's id from outside", async () => {
  const { headers } = await test.app.inject({
    url: "/healthz",
    headers: { "x-request-id": "mine", "request-id": "mine" },
  });
  expect(headers["x-request-id"]).not.toBe("mine");
});

const preflight = (from: string) =>
  test.app.inject({
    method: "OPTIONS",
    url: "/api/lookup",
    headers: {
      origin: from,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });

it("lets the pane's origin call, with a token", async () => {
  const response = await preflight(origin);
  expect(response.statusCode).toBe(204);
  expect(response.headers).toMatchObject({
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, HEAD, POST",
    "access-control-allow-headers": "Authorization, Content-Type, If-Match, If-None-Match",
    vary: "Origin",
  });
  expect(response.headers["access-control-allow-credentials"]).toBeUndefined();
});

it.each(["https://pay.example.org.evil.example", "http://pay.example.org", "https://evil.example", "null", "*"])(
  "lets no other origin call: %s",
  async (from) => {
    expect((await preflight(from)).headers["access-control-allow-origin"]).toBeUndefined();
    const response = await test.app.inject({
      url: "/api/suppliers",
      headers: { ...(await test.as("Supplier.Read")), origin: from },
    });
    expect(response.headers["access-control-allow-origin"]).toBeUndefined();
  },
);

it("shows the pane what it needs of an answer, of a refusal too", async () => {
  const granted = await test.app.inject({
    url: "/api/suppliers",
    headers: { ...(await test.as("Supplier.Read")), origin },
  });
  const refused = await test.app.inject({ url: "/api/suppliers", headers: { origin } });
  const missing = await test.app.inject({ url: "/nowhere", headers: { origin } });
  expect([granted, refused, missing].map(({ statusCode }) => statusCode)).toEqual([200, 401, 404]);
  for (const { headers } of [granted, refused, missing]) {
    expect(headers["access-control-allow-origin"]).toBe(origin);
    expect(headers["access-control-expose-headers"]).toBe(
      "ETag, Location, Retry-After, WWW-Authenticate, X-Request-Id",
    );
  }
});
