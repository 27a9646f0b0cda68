import { fields, orNull, text, time, type Of, count, list, optional } from "./shape";

/** A problem document (RFC 9457). */
export const problem = fields({
  type: text,
  title: text,
  status: count,
  detail: text,
  /** A slug: `type` ends with it. */
  rule: text,
  /** As in the log. */
  requestId: text,
  errors: optional(
    list(
      fields({
        detail: text,
        /** A JSON Pointer into the body (RFC 6901), as a fragment. */
        pointer: optional(text),
        parameter: optional(text),
      }),
    ),
  ),
});

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
