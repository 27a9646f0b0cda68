import type { Actor } from "../../contract";

/** As the app registration in Entra ID names them. */
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

/** By a verified access token. */
export interface Caller {
  readonly actor: Actor;
  readonly roles: ReadonlySet<Role>;
  /** An application can't be the second pair of eyes. */
  readonly kind: "person" | "application";
}

/** A refused token. The message quotes nothing of it. */
export class TokenFault extends Error {}

/** Verifies who is calling. */
export interface Verifier {
  /** @throws {TokenFault | KeysUnreachable} */
  verify(token: string): Promise<Caller>;
}
