import { count, fields, list, optional, text } from "./shape";

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
