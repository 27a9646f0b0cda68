import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { jwtVerify } from "jose";
import { KeysUnreachable } from "../../../src/service/faults/problem";
import { keysOf, type KeyTimes } from "../../../src/service/auth/keys";
import { startIssuer } from "../../../tools/issuer/issuer.mjs";
import type { Issuer } from "../kit/appKit";

let issuer: Issuer;
let server: Server;
let base = "";
/** What is between the keys and the issuer: it counts, and can be told to fail. */
let requests: string[] = [];
let answer: RequestListener | null = null;

beforeAll(async () => {
  issuer = await startIssuer();
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    if (answer !== null) return answer(request, response);
    const isKeys = request.url === "/keys";
    response.end(JSON.stringify(isKeys ? issuer.keys.published : { issuer: base, jwks_uri: `${base}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await issuer.close();
});
beforeEach(() => {
  requests = [];
  answer = null;
});

const check = (keys: ReturnType<typeof keysOf>, token: string) => jwtVerify(token, keys, { algorithms: ["RS256"] });
const make = (times: Partial<KeyTimes> = {}) => keysOf(base, times);
const down: RequestListener = (_request, response) => void response.writeHead(503).end();

it("fetches the document and the keys once, when first needed", async () => {
  const keys = make();
  expect(requests).toEqual([]);
  const token = await issuer.token({ oid: "a" });
  await Promise.all([check(keys, token), check(keys, token), check(keys, token)]);
  await check(keys, token);
  expect(requests).toEqual(["/.well-known/openid-configuration", "/keys"]);
});

it("follows a rotation of the keys", async () => {
  const keys = make({ cooldown: 0 });
  const old = await issuer.token({ oid: "a" });
  await check(keys, old);
  await issuer.keys.rotate();
  const young = await issuer.token({ oid: "a" });
  await check(keys, young);
  await check(keys, old);
  expect(requests.filter((url) => url === "/keys")).toHaveLength(2);
  await issuer.keys.rotate(true);
  await check(keys, await issuer.token({ oid: "a" }));
  await expect(check(keys, old)).rejects.toThrow("no applicable key");
});

it("isn't made to fetch again and again by keys that no one has", async () => {
  const keys = make({ cooldown: 60_000 });
  await check(keys, await issuer.token({ oid: "a" }));
  for (const kid of ["x", "y", "z"]) {
    const token = await issuer.keys.sign(issuer.claims({ oid: "a" }), { kid });
    await expect(check(keys, token)).rejects.toThrow("no applicable key");
  }
  expect(requests.filter((url) => url === "/keys")).toHaveLength(1);
});

it("goes on with the keys at hand while the issuer is away, and not for ever", async () => {
  const keys = make({ refreshAfter: 0, patience: 0 });
  const token = await issuer.token({ oid: "a" });
  await check(keys, token);
  answer = down;
  await check(keys, token);
  await check(keys, token);
  const shortLived = make({ oldest: 0, patience: 0 });
  await expect(check(shortLived, token)).rejects.toThrow(KeysUnreachable);
  answer = null;
  await check(shortLived, token);
  answer = down;
  await expect(check(shortLived, token)).rejects.toThrow(KeysUnreachable);
});

it("doesn't call a token bad when a new key may be behind it", async () => {
  const keys = make({ cooldown: 0, patience: 0 });
  await check(keys, await issuer.token({ oid: "a" }));
  answer = down;
  const unknown = await issuer.keys.sign(issuer.claims({ oid: "a" }), { kid: "new" });
  await expect(check(keys, unknown)).rejects.toThrow(KeysUnreachable);
});

it("leaves an issuer in peace for a moment after it failed", async () => {
  answer = down;
  const keys = make({ patience: 60_000 });
  const token = await issuer.token({ oid: "a" });
  for (let at = 0; at < 5; at += 1) await expect(check(keys, token)).rejects.toThrow(KeysUnreachable);
  expect(requests).toHaveLength(1);
});

const json =
  (value: unknown): RequestListener =>
  (_request, response) =>
    void response.end(JSON.stringify(value));

it.each<[string, () => RequestListener]>([
  ["that names another issuer", () => json({ issuer: "http://127.0.0.1:1", jwks_uri: `${base}/keys` })],
  ["that points to another host for its keys", () => json({ issuer: base, jwks_uri: "http://127.0.0.1:1/keys" })],
  ["without keys", () => json({ issuer: base })],
  ["that isn't JSON", () => (_request, response) => void response.end("<html>")],
  ["that leads elsewhere", () => (_request, response) => void response.writeHead(302, { location: issuer.url }).end()],
])("takes no document %s", async (_name, listener) => {
  answer = listener();
  await expect(check(make(), await issuer.token({ oid: "a" }))).rejects.toThrow(KeysUnreachable);
});
