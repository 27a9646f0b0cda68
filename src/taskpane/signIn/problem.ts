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

type ErrorLike = Readonly<{ name?: unknown; errorCode?: unknown; subError?: unknown; message?: unknown }>;

/**
 * Codes of Microsoft Entra ID (learn.microsoft.com/entra/identity-platform/reference-error-codes) and of MSAL.
 * `blocked`: conditional access, by device, app, place, terms of use or risk.
 */
const codes: Readonly<Partial<Record<SignInProblem, string>>> = {
  blocked: `53000 53001 53002 53003 53004 53009 530021 530031 530032 530034 530035`,
  noAccess: `50105`,
  consent: `65001 90093 90094 90095`,
  cancelled: `65004 user_cancelled user_canceled access_denied`,
  needed: `16000 50058 50074 50076 50078 50079 70043 700082 700084 50173 50089 50133 interaction_required
    login_required consent_required no_account_found no_account_error no_tokens_found
    refresh_token_expired invalid_grant`,
  popupBlocked: `popup_window_error empty_window_error`,
  network: `no_network_connectivity network_error post_request_failed get_request_failed endpoints_resolution_error
    openid_config_error`,
  unavailable: `nested_app_auth_bridge_disabled unsupported`,
};
const byCode: ReadonlyMap<string, SignInProblem> = new Map(
  (Object.keys(codes) as SignInProblem[]).flatMap((problem) =>
    (codes[problem] ?? "").split(/\s+/).map((code): [string, SignInProblem] => [code, problem]),
  ),
);

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, 2_000) : "");

/** For errors of MSAL, or of the host that signs in for us. */
export function problemOf(error: unknown): Extract<Granted, { problem: unknown }> {
  const { name, errorCode, subError, message } = Object(error) as ErrorLike;
  const code = text(errorCode);
  const all = `${code} ${text(subError)} ${text(message)}`;
  const number = /AADSTS(\d{4,8})/.exec(all)?.[1] ?? /\b(530\d{2,3})\b/.exec(all)?.[1];
  const known = number === undefined ? undefined : byCode.get(number);
  if (known !== undefined) return { problem: known, code: `AADSTS${number ?? ""}` };
  // Outlook on a phone shows only this code.
  if (all.includes("5objp")) return { problem: "unavailable", code: "5objp" };
  const shown = number === undefined ? /^[\w-]{1,60}$/.exec(code)?.[0] : `AADSTS${number}`;
  const otherwise = name === "InteractionRequiredAuthError" ? "needed" : "failed";
  return { problem: byCode.get(code) ?? otherwise, code: shown ?? null };
}
