import type { Actor } from "../../contract";

/** The app roles of the service, as its app registration in Entra ID names them. */
export const roles = [
  "Supplier.Read",
  "Supplier.Maintain",
  "Supplier.Approve",
  "Case.Write",
  "Audit.Read",
  "Policy.Admin",
] as const;
/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** Whoever sends a request, as a verified access token names them. */
export interface Caller {
  readonly actor: Actor;
  readonly roles: ReadonlySet<Role>;
  /** An application has no one behind it, so it can never be the second pair of eyes. */
  readonly kind: "person" | "application";
}

/** A token that is refused. The message says why, without any of the token's content. */
export class TokenFault extends Error {}

/** How the app learns who is calling. */
export interface Verifier {
  /**
   * Judges an access token.
   * @throws {TokenFault | KeysUnreachable}
   */
  verify(token: string): Promise<Caller>;
}
