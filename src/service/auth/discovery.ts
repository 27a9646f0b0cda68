import { z } from "zod";

const timeout = 5_000;
const document = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** From OpenID Connect Discovery. @throws {Error} if missing, of another issuer, or with keys on another host */
export async function keysAddress(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`, {
    redirect: "error",
    signal: AbortSignal.timeout(timeout),
    headers: { accept: "application/json" },
  });
  if (response.status !== 200) throw new Error(`The issuer's document is answered with status ${response.status}.`);
  const { issuer: named, jwks_uri: uri } = document.parse(await response.json());
  if (named !== issuer) throw new Error("The issuer's document names another issuer.");
  const address = new URL(uri);
  if (address.origin !== new URL(issuer).origin)
    throw new Error("The issuer's document points to another host for its keys.");
  return address;
}
