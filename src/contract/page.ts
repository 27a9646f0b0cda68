import { fields, orNull, text, time, type Of } from "./shape";

/** Null at the list's end. */
export const next = orNull({ ...text });
/** SHA-256, hexadecimal. */
export const hash = { ...text };
/** Ed25519 (RFC 8032), base64url. */
export const signature = { ...text };

/** By the access token's `oid`, `name` and, if issued, `employeeid`. */
export const actor = fields({ oid: text, name: orNull(text), employeeId: orNull(text) });
/** See {@link actor}. */
export type Actor = Of<typeof actor>;

/** Who did something, and when. */
export const deed = fields({ by: actor, at: time });
/** The query of every list. */
export interface Stretch {
  /** The `next` of the page before; null from the beginning. */
  readonly after: string | null;
  readonly limit?: number;
}
