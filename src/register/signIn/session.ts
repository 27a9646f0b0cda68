import type { GiveToken, TokenAnswer } from "../../contract";

/** Who is signed in, as the access token says: what is offered follows from the roles, what is allowed is the service's. */
export interface Person {
  readonly oid: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** A way to sign in. `choices`: people that one may be, where the issuer lets one choose; otherwise empty. */
export interface SignIn {
  readonly choices: readonly Person[];
  /** Who is signed in already; null for nobody. @throws {SignInFailure} where that can't be told. */
  readonly resume: () => Promise<Person | null>;
  /** Signs in. A page that leaves for it never hears the answer. @throws {Error} where it fails, a SignInFailure where a code says why. */
  readonly begin: (choice?: Person) => Promise<Person | null>;
  readonly end: () => Promise<void>;
  /** An access token for the person who is signed in. @throws {SignInFailure} where it fails. */
  readonly token: GiveToken;
}

/** Whom an access token names; null for what can't be read. It is shown, and never relied on. */
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
