import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import type { Issuer } from "./kit/appKit";

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer({ tenant: "10ca1000-0000-4000-8000-000000000001", audience: "api://test" });
});
afterAll(() => issuer.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${issuer.url}${path}`, { method: "POST", body: JSON.stringify(body), headers });

it("signs tokens that its own discovery leads to the keys of", async () => {
  const response = await post("/token", { oid: "o-1", name: "Anna Berg", employeeId: "E-1", roles: ["Supplier.Read"] });
  const answer = (await response.json()) as { access_token: string; token_type: string; expires_in: number };
  expect(answer).toMatchObject({ token_type: "Bearer", expires_in: 3600 });
  for (const at of [issuer.issuer, issuer.url]) {
    const document = (await (await fetch(`${at}/.well-known/openid-configuration`)).json()) as Record<string, string>;
    expect(document["issuer"]).toBe(issuer.issuer);
    const keys = createRemoteJWKSet(new URL(document["jwks_uri"] ?? ""));
    const { payload } = await jwtVerify(answer.access_token, keys, { issuer: issuer.issuer, audience: "api://test" });
    expect(payload).toMatchObject({
      tid: issuer.tenant,
      oid: "o-1",
      name: "Anna Berg",
      preferred_username: "anna.berg@example.com",
      employeeid: "E-1",
      roles: ["Supplier.Read"],
      scp: "access_as_user",
      ver: "2.0",
    });
    expect(payload["azp"]).toBeDefined();
    expect(payload.nbf).toBe(payload.iat);
  }
});

it("gives a token of another tenant that tenant's issuer", async () => {
  const other = "99999999-0000-4000-8000-000000000000";
  const token = await issuer.token({ oid: "o", tenant: other });
  const document = (await (await fetch(`${issuer.url}/${other}/v2.0/.well-known/openid-configuration`)).json()) as {
    issuer: string;
  };
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${issuer.url}/${other}/discovery/v2.0/keys`)));
  expect(payload).toMatchObject({ tid: other, iss: document.issuer });
});

it("exchanges its keys, and drops the old ones when it is told to", async () => {
  const kid = async () => decodeProtectedHeader(await issuer.token({ oid: "o" })).kid;
  const before = await kid();
  const both = (await (await post("/rotate", {})).json()) as { keys: { kid: string }[] };
  expect(both.keys.map((key) => key.kid)).toEqual([await kid(), before]);
  const one = (await (await post("/rotate", { drop: true })).json()) as { keys: { kid: string }[] };
  expect(one.keys.map((key) => key.kid)).toEqual([await kid()]);
  expect(JSON.stringify(one)).not.toContain('"d"');
});

it.each<[unknown, string]>([
  [[], "An object is expected."],
  [{}, "oid: the person's object id is expected."],
  [{ oid: "o", name: 7 }, "name: text is expected."],
  [{ oid: "o", roles: "Supplier.Read" }, "roles: an array of role names is expected."],
  [{ oid: "o", expiresIn: "1h" }, "expiresIn: a number of seconds is expected."],
])("names the fault of %j", async (body, sentence) => {
  const response = await post("/token", body);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: "invalid_request", error_description: sentence });
});

it("serves pages of this machine, and no other", async () => {
  const local = await post("/token", { oid: "o" }, { origin: "http://localhost:3100" });
  expect(local.headers.get("access-control-allow-origin")).toBe("http://localhost:3100");
  expect((await post("/token", { oid: "o" }, { origin: "https://evil.example" })).status).toBe(403);
  expect((await fetch(`${issuer.url}/nothing`)).status).toBe(404);
});

const command = (environment: Record<string, string>) =>
  spawn(process.execPath, ["tools/issuer.mjs"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });

it("is a command that says where it is, and ends when it is told to", async () => {
  const child = command({ PORT: "0" });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const url = /^issuer {2}(http:\/\/127\.0\.0\.1:\d+)\n$/.exec(line.toString())?.[1];
  const document = (await (await fetch(`${url}/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
  expect(document.jwks_uri).toContain(url);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

it.each([
  [{ HOST: "0.0.0.0" }, "HOST 0.0.0.0: the local issuer gives anybody any token, so it serves this machine alone."],
  [{ PORT: "99999" }, "PORT 99999: this is not a port."],
])("is a command that doesn't start with %j", async (environment, sentence) => {
  const child = command(environment);
  const [said] = (await once(child.stderr, "data")) as [Buffer];
  expect(said.toString()).toBe(`The issuer can't start: ${sentence}\n`);
  expect(await once(child, "exit")).toEqual([2, null]);
});

it.each(["0.0.0.0", "192.168.1.1", "example.org", "127.0.0.1.example.org", ""])(
  "doesn't listen on %j",
  async (host) => {
    await expect(startIssuer({ host })).rejects.toThrow("this machine alone");
  },
);
