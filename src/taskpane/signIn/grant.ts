import type { Grant } from "./way";

/** What is used of MSAL's answer. */
export interface TokenResult {
  readonly accessToken: string;
  readonly expiresOn: Date | null;
  readonly account: { readonly username: string } | null;
  readonly idTokenClaims: object;
}

const claimed = ["preferred_username", "email", "upn", "verified_primary_email", "verified_secondary_email"];

/** Milliseconds, if a token states no end. */
const short = 5 * 60_000;

/** `now`: milliseconds since 1970, UTC. */
export function grantOf({ accessToken, expiresOn, account, idTokenClaims }: TokenResult, now: number): Grant {
  const claims = idTokenClaims as Readonly<Record<string, unknown>>;
  const named = [account?.username, ...claimed.flatMap((name) => claims[name])];
  const addresses = named.filter((each): each is string => typeof each === "string" && each !== "");
  return {
    token: accessToken,
    expires: expiresOn?.getTime() ?? now + short,
    account: { shown: addresses[0] ?? "", addresses: [...new Set(addresses.map((each) => each.toLowerCase()))] },
  };
}
