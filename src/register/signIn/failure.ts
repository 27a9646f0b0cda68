interface ErrorLike {
  readonly name?: unknown;
  readonly errorCode?: unknown;
  readonly message?: unknown;
}

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
