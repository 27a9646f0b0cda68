import { errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { createHash } from "node:crypto";
import { KeysUnreachable } from "../faults/problem";
import { type Caller, TokenFault, type Verifier } from "./access";
import { callerOf, type Expected } from "./claims";

interface Entry {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** By the tokens' SHA-256: verifying is slower than a lookup. Kept for minutes, since keys may be withdrawn. */
export class TokenCache {
  readonly #entries = new Map<string, Entry>();

  constructor(
    private readonly max = 10_000,
    private readonly maxAge = 5 * 60_000,
  ) {}

  get(token: string, now: number): Caller | null {
    const key = keyOf(token);
    const entry = this.#entries.get(key);
    if (entry === undefined) return null;
    if (now < entry.until) return entry.caller;
    this.#entries.delete(key);
    return null;
  }

  set(token: string, caller: Caller, ends: number, now: number): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size < this.max) break;
      this.#entries.delete(oldest);
    }
    this.#entries.set(keyOf(token), { caller, until: Math.min(ends, now + this.maxAge) });
  }
}

const keyOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** Accepted clock difference in seconds. */
export const skew = 60;
/** Entra ID uses no other. Refuses `none`, and HS256 over the public key. */
const algorithms = ["RS256"];
const maxTokenLength = 16_384;

/** @param now milliseconds since 1970 */
export function createVerifier(
  expected: Expected,
  keys: JWTVerifyGetKey,
  now: () => number = Date.now,
  cache = new TokenCache(),
): Verifier {
  const { issuers, audience } = expected;
  const issuer = [issuers.v2, ...(issuers.v1 === null ? [] : [issuers.v1])];

  async function verify(token: string): Promise<Caller> {
    const time = now();
    const known = cache.get(token, time);
    if (known !== null) return known;
    if (token.length > maxTokenLength) throw new TokenFault("The token is too long.");
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms,
        audience: [...audience],
        issuer,
        clockTolerance: skew,
        currentDate: new Date(time),
        requiredClaims: ["exp", "nbf", "iat"],
      });
      const type = protectedHeader.typ?.toLowerCase() ?? "jwt";
      if (type !== "jwt" && type !== "at+jwt") throw new TokenFault("This kind of token isn't taken.");
      const caller = callerOf(payload, expected);
      cache.set(token, caller, ((payload.exp ?? 0) + skew) * 1000, time);
      return caller;
    } catch (error) {
      throw error instanceof TokenFault || error instanceof KeysUnreachable ? error : new TokenFault(reasonOf(error));
    }
  }
  return { verify };
}

/** jose's own messages may quote the token. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return "The token has expired.";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "nbf") return "The token isn't valid yet.";
    if (error.claim === "iss") return "The token is of another issuer.";
    if (error.claim === "aud") return "The token is for another service.";
    return `The token's claim ${error.claim} is missing or wrong.`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return "The token is signed in a way that isn't taken.";
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return "The token isn't signed by its issuer.";
  return "This is no token of ours.";
}
