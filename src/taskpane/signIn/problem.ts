import type { Grant, Granted, SignInProblem } from "./way";

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

interface ErrorLike {
  readonly name?: unknown;
  readonly errorCode?: unknown;
  readonly subError?: unknown;
  readonly message?: unknown;
}

/** Error codes of Microsoft Entra ID: learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const byNumber: Readonly<Record<string, SignInProblem>> = {
  // Conditional access: device, app, place, terms of use, risk.
  ...{ 53000: "blocked", 53001: "blocked", 53002: "blocked", 53003: "blocked", 53004: "blocked", 53009: "blocked" },
  ...{
    530021: "blocked",
    530031: "blocked",
    530032: "blocked",
    530034: "blocked",
    530035: "blocked",
    50105: "noAccess",
  },
  ...{
    65001: "consent",
    90093: "consent",
    90094: "consent",
    90095: "consent",
    65004: "cancelled",
  },
  ...{
    16000: "needed",
    50058: "needed",
    50074: "needed",
    50076: "needed",
    50078: "needed",
    50079: "needed",
    70043: "needed",
  },
  ...{ 700082: "needed", 700084: "needed", 50173: "needed", 50089: "needed", 50133: "needed" },
};

const byCode: Readonly<Record<string, SignInProblem>> = {
  ...{
    interaction_required: "needed",
    login_required: "needed",
    consent_required: "needed",
    no_account_found: "needed",
  },
  ...{
    no_account_error: "needed",
    no_tokens_found: "needed",
    refresh_token_expired: "needed",
    invalid_grant: "needed",
  },
  ...{ user_cancelled: "cancelled", user_canceled: "cancelled", access_denied: "cancelled" },
  ...{ popup_window_error: "popupBlocked", empty_window_error: "popupBlocked" },
  ...{ no_network_connectivity: "network", network_error: "network", post_request_failed: "network" },
  ...{ get_request_failed: "network", endpoints_resolution_error: "network", openid_config_error: "network" },
  ...{ nested_app_auth_bridge_disabled: "unavailable", unsupported: "unavailable" },
};

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, 2_000) : "");

/** For errors of MSAL, or of the host that signs in for us. */
export function problemOf(error: unknown): Extract<Granted, { problem: unknown }> {
  const { name, errorCode, subError, message } = Object(error) as ErrorLike;
  const code = text(errorCode);
  const all = `${code} ${text(subError)} ${text(message)}`;
  const number = /AADSTS(\d{4,8})/.exec(all)?.[1] ?? /\b(530\d{2,3})\b/.exec(all)?.[1];
  const known = number === undefined ? undefined : byNumber[number];
  if (known !== undefined) return { problem: known, code: `AADSTS${number ?? ""}` };
  // Outlook on a phone shows only this code.
  if (all.includes("5objp")) return { problem: "unavailable", code: "5objp" };
  const shown = number === undefined ? /^[\w-]{1,60}$/.exec(code)?.[0] : `AADSTS${number}`;
  const otherwise = name === "InteractionRequiredAuthError" ? "needed" : "failed";
  return { problem: Object.hasOwn(byCode, code) ? (byCode[code] ?? otherwise) : otherwise, code: shown ?? null };
}
