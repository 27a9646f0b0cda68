import type { GiveToken, TokenAnswer } from "../../contract";

/** From the access token: only what is offered. The service decides what is allowed. */
export interface Person {
  readonly oid: string;
  readonly name: string;
  readonly roles: readonly string[];
}

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
