import type { GiveToken, TokenAnswer } from "../../contract";

type ErrorLike = Readonly<{ name?: unknown; errorCode?: unknown; message?: unknown }>;

/** Not thrown merely because no one is signed in. */
export class SignInFailure extends Error {
  /** For IT: Entra's number, such as `AADSTS50105`, or MSAL's code; or null. */
  readonly code: string | null;

  constructor(code: string | null, cause?: unknown) {
    super(code ?? "unknown", { cause });
    this.name = "SignInFailure";
    this.code = code;
  }
}

const needed: ReadonlySet<string> = new Set([
  "interaction_required",
  "login_required",
  "consent_required",
  "no_account_found",
  "no_account_error",
  "no_tokens_found",
  "refresh_token_expired",
  "invalid_grant",
]);

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, 2_000) : "");

/** A new sign-in is all that is needed. */
export function isSignInNeeded(error: unknown): boolean {
  const { name, errorCode } = Object(error) as ErrorLike;
  return name === "InteractionRequiredAuthError" || needed.has(text(errorCode));
}

/** Privacy: shows only the code; the rest of an error may name people. */
export function signInFailureOf(error: unknown): SignInFailure {
  if (error instanceof SignInFailure) return error;
  const { errorCode, message } = Object(error) as ErrorLike;
  const code = text(errorCode);
  const number = /AADSTS\d{4,8}/.exec(`${code} ${text(message)}`)?.[0];
  return new SignInFailure(number ?? (/^[\w-]{1,60}$/.test(code) ? code : null), error);
}

/** From the access token: only what is offered. The service decides what is allowed. */
export type Person = Readonly<{ oid: string; name: string; roles: readonly string[] }>;

/** `choices`: people to choose from at a local issuer; else empty. */
export interface SignIn {
  readonly choices: readonly Person[];
  /** Null for no one. @throws {SignInFailure} */
  readonly resume: () => Promise<Person | null>;
  /** Never resolves if the page leaves. @throws {Error}, a SignInFailure if a code says why. */
  readonly begin: (choice?: Person) => Promise<Person | null>;
  readonly end: () => Promise<void>;
  /** @throws {SignInFailure} */
  readonly token: GiveToken;
}

/** Shown, never relied on. Null if unreadable. */
export function personOf(token: string): Person | null {
  try {
    const part = (token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/");
    const bytes = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
    const { oid, name, roles } = claims;
    if (typeof oid !== "string") return null;
    const all: readonly unknown[] = Array.isArray(roles) ? roles : [];
    return {
      oid,
      name: typeof name === "string" ? name : "",
      roles: all.filter((role): role is string => typeof role === "string"),
    };
  } catch {
    return null;
  }
}

/** A token, or that no one is signed in. */
export const tokenAnswer = (token: string | null): TokenAnswer =>
  token === null ? { failure: "notSignedIn" } : { token };
