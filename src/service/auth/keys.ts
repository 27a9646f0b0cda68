import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import { KeysUnreachable } from "../faults/problem";

const timeout = 5_000;
const document = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** From OpenID Connect Discovery. @throws {Error} if missing, of another issuer, or with keys on another host */
async function keysAddress(issuer: string): Promise<URL> {
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

/** Milliseconds. */
export interface KeyTimes {
  /** Between two fetches for unknown keys. */
  readonly cooldown: number;
  /** Older keys are fetched again, and used until then. */
  readonly refreshAfter: number;
  /** Maximum age of keys in use. */
  readonly oldest: number;
  /** Between two attempts at an issuer that doesn't answer. */
  readonly patience: number;
}

const usual: KeyTimes = { cooldown: 30_000, refreshAfter: 3_600_000, oldest: 86_400_000, patience: 5_000 };

/** Whether jose's error is about the token, not the issuer. */
function isTokenFault(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/** Fetched on demand. Ignores a token's `jku` and `x5u`. Rejects with {@link KeysUnreachable}. */
export function keysOf(issuer: string, times: Partial<KeyTimes> = {}): JWTVerifyGetKey {
  const { cooldown, refreshAfter, oldest, patience } = { ...usual, ...times };
  let failedAt = -Infinity;
  let triedAt = -Infinity;

  /** Fails at once if the last attempt failed a moment ago. */
  async function attempt<T>(ask: () => Promise<T>): Promise<T> {
    triedAt = Date.now();
    if (triedAt - failedAt < patience) throw new Error("The issuer didn't answer a moment ago.");
    try {
      return await ask();
    } catch (error) {
      failedAt = Date.now();
      throw error;
    }
  }

  const fetchKeys: FetchImplementation = (address, options) =>
    attempt(async () => {
      const response = await fetch(address, options);
      if (response.status !== 200) throw new Error(`The issuer's keys are answered with status ${response.status}.`);
      return response;
    });
  const make = async () =>
    createRemoteJWKSet(await attempt(() => keysAddress(issuer)), {
      cooldownDuration: cooldown,
      cacheMaxAge: oldest,
      [customFetch]: fetchKeys,
    });
  let keySet: ReturnType<typeof make> | null = null;

  return async (header, token) => {
    try {
      keySet ??= make();
      const keys = await keySet;
      if (keys.fresh && Date.now() - triedAt > refreshAfter) keys.reload().catch(() => undefined);
      return await keys(header, token);
    } catch (error) {
      if (isTokenFault(error)) throw error;
      if (keySet !== null) await keySet.catch(() => (keySet = null));
      throw new KeysUnreachable("The sign-in service's keys can't be fetched.", { cause: error });
    }
  };
}
