import { count, fields, list, optional, text, type Of } from "./shape";

/** A problem document (RFC 9457). */
export const problem = fields({
  type: text,
  title: text,
  status: count,
  detail: text,
  /** The rule behind it, a slug: `type` ends with it. */
  rule: text,
  /** The log names the request by it. */
  requestId: text,
  errors: optional(
    list(
      fields({
        detail: text,
        /** A JSON Pointer into the body (RFC 6901), as a fragment. */
        pointer: optional(text),
        /** A parameter of the query or path. */
        parameter: optional(text),
      }),
    ),
  ),
});
/** See {@link problem}. */
export type Problem = Of<typeof problem>;
