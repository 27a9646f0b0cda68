import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { TokenFault } from "../../../src/service/auth/access";
import { KeysUnreachable } from "../../../src/service/faults/problem";
import { type Expected, issuersOf } from "../../../src/service/auth/claims";
import { keysOf } from "../../../src/service/auth/keys";
import { TokenCache, createVerifier, skew } from "../../../src/service/auth/verify";
import { startIssuer } from "../../../tools/issuer/issuer.mjs";
import type { Issuer } from "../kit/appKit";

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.close());

const expected = (): Expected => ({
  issuers: issuersOf(issuer.issuer, issuer.tenant),
  audience: [issuer.audience],
  tenantId: issuer.tenant,
  scope: "access_as_user",
});
const start = Math.floor(Date.now() / 1000);
/** A verifier whose clock is at so many seconds after the start. */
const verifierAt = (seconds: { now: number }, cache?: TokenCache) =>
  createVerifier(expected(), keysOf(issuer.issuer), () => (start + seconds.now) * 1000, cache);

it("tells who is calling", async () => {
  const token = await issuer.token({
    oid: "0c1d",
    name: "Priya Nair",
    employeeId: "E-7",
    roles: ["Supplier.Approve", "Supplier.Read", "Something.Else"],
  });
  expect(await verifierAt({ now: 0 }).verify(token)).toEqual({
    actor: { oid: "0c1d", name: "Priya Nair", employeeId: "E-7" },
    roles: new Set(["Supplier.Read", "Supplier.Approve"]),
    kind: "person",
  });
});

it("grants the clocks a minute, and no second more", async () => {
  const ends = await issuer.keys.sign({ ...issuer.claims({ oid: "a" }), nbf: start - 10, exp: start });
  await expect(verifierAt({ now: skew - 1 }).verify(ends)).resolves.toBeDefined();
  await expect(verifierAt({ now: skew }).verify(ends)).rejects.toThrow("The token has expired.");
  const begins = await issuer.keys.sign({ ...issuer.claims({ oid: "a" }), nbf: start, exp: start + 3600 });
  await expect(verifierAt({ now: -skew }).verify(begins)).resolves.toBeDefined();
  await expect(verifierAt({ now: -skew - 1 }).verify(begins)).rejects.toThrow("The token isn't valid yet.");
});

it("takes the tenant's v1.0 tokens, which name another issuer", async () => {
  const v1 = `https://sts.windows.net/${issuer.tenant}/`;
  const claims = { ...issuer.claims({ oid: "a" }), iss: v1, ver: "1.0", azp: undefined, appid: "x" };
  const verifier = createVerifier({ ...expected(), issuers: { v2: issuer.issuer, v1 } }, keysOf(issuer.issuer));
  await expect(verifier.verify(await issuer.keys.sign(claims))).resolves.toMatchObject({ kind: "person" });
  const mixed = await issuer.keys.sign({ ...claims, ver: "2.0" });
  await expect(verifier.verify(mixed)).rejects.toThrow("The token's version doesn't fit its issuer.");
});

it("knows an application's own token, and an ID token for what it is", async () => {
  const claims = { ...issuer.claims({ oid: "app", roles: ["Supplier.Read"] }), scp: undefined, sub: "app" };
  await expect(verifierAt({ now: 0 }).verify(await issuer.keys.sign(claims))).resolves.toMatchObject({
    kind: "application",
    roles: new Set(["Supplier.Read"]),
  });
  const idToken = await issuer.keys.sign({ ...claims, azp: undefined });
  await expect(verifierAt({ now: 0 }).verify(idToken)).rejects.toThrow(TokenFault);
});

describe("a token that was verified", () => {
  const cached = () => {
    const [clock, cache] = [{ now: 0 }, new TokenCache()];
    const known = (token: string) => cache.get(token, (start + clock.now) * 1000);
    return { clock, verifier: verifierAt(clock, cache), known };
  };

  it("is known for minutes, and never beyond its end", async () => {
    const { clock, verifier, known } = cached();
    const token = await issuer.keys.sign({ ...issuer.claims({ oid: "a" }), exp: start + 100 });
    expect(known(token)).toBeNull();
    await verifier.verify(token);
    expect(known(token)).toMatchObject({ actor: { oid: "a" } });
    clock.now = 100 + skew - 1;
    expect(known(token)).not.toBeNull();
    clock.now = 100 + skew;
    expect(known(token)).toBeNull();
    await expect(verifier.verify(token)).rejects.toThrow("The token has expired.");
  });

  it("is forgotten after five minutes, so that a withdrawn key counts", async () => {
    const { clock, verifier, known } = cached();
    const token = await issuer.token({ oid: "a" });
    await verifier.verify(token);
    clock.now = 299;
    expect(known(token)).not.toBeNull();
    clock.now = 300;
    expect(known(token)).toBeNull();
  });

  it("is not known by a part of it", async () => {
    const { verifier, known } = cached();
    const token = await issuer.token({ oid: "a" });
    await verifier.verify(token);
    expect([token, token.slice(0, -1), `${token}A`].map((one) => known(one) !== null)).toEqual([true, false, false]);
  });
});

it("asks no one whom a token names", async () => {
  let asked = 0;
  const server: Server = createServer((_request, response) => {
    asked += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  try {
    for (const header of [{ jku: elsewhere }, { x5u: elsewhere }, { kid: elsewhere }]) {
      const token = await issuer.keys.sign(issuer.claims({ oid: "a" }), header);
      await verifierAt({ now: 0 })
        .verify(token)
        .catch(() => undefined);
    }
    const named = await issuer.keys.sign({ ...issuer.claims({ oid: "a" }), iss: elsewhere });
    await expect(verifierAt({ now: 0 }).verify(named)).rejects.toThrow("The token is of another issuer.");
    expect(asked).toBe(0);
  } finally {
    server.close();
  }
});

it("doesn't read what is too long", async () => {
  await expect(verifierAt({ now: 0 }).verify("a".repeat(20_000))).rejects.toThrow("The token is too long.");
});

it("tells an issuer that doesn't answer from a bad token", async () => {
  const gone = await startIssuer();
  const token = await gone.token({ oid: "a" });
  const { issuer: name, tenant, audience } = gone;
  await gone.close();
  const verifier = createVerifier(
    { issuers: issuersOf(name, tenant), audience: [audience], tenantId: tenant, scope: "access_as_user" },
    keysOf(name),
  );
  await expect(verifier.verify(token)).rejects.toThrow(KeysUnreachable);
  // What needs no key to be refused is refused all the same.
  await expect(verifier.verify("garbage")).rejects.toThrow(TokenFault);
});
