import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from "jose";
import { KeysUnreachable } from "../faults/problem";
import { keysAddress } from "./discovery";

/** Times of the key set, in milliseconds. */
export interface KeyTimes {
  /** Between two fetches that a key nobody knows may cause. */
  readonly cooldown: number;
  /** Keys older than this are fetched anew, while the ones at hand still serve. */
  readonly refreshAfter: number;
  /** Keys older than this serve no more: their issuer hasn't been reached for so long. */
  readonly oldest: number;
  /** Between two attempts at an issuer that doesn't answer. */
  readonly patience: number;
}

const usual: KeyTimes = { cooldown: 30_000, refreshAfter: 3_600_000, oldest: 86_400_000, patience: 5_000 };

/** What jose says of a token, as against of the issuer: it names a key that isn't there, or can't be. */
function isTokenFault(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

/**
 * The issuer's signing keys, as jose asks for them. They stand where OpenID Connect Discovery 1.0 puts them, and are fetched
 * when first needed, so that the service starts without the issuer. A token's own `jku` or `x5u` counts for nothing.
 *
 * The function rejects with {@link KeysUnreachable} when the issuer doesn't answer.
 */
export function keysOf(issuer: string, times: Partial<KeyTimes> = {}): JWTVerifyGetKey {
  const { cooldown, refreshAfter, oldest, patience } = { ...usual, ...times };
  let failedAt = -Infinity;
  let triedAt = -Infinity;

  /** One attempt at the issuer; refused at once where the last one failed a moment ago. */
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
      // A set whose address wasn't found is asked for anew.
      if (keySet !== null) await keySet.catch(() => (keySet = null));
      throw new KeysUnreachable("The sign-in service's keys can't be fetched.", { cause: error });
    }
  };
}
