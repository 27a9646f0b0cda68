/** Refused for a reason that the caller is told: it becomes a problem document. */
export class Refusal extends Error {
  constructor(
    /** The rule, as a slug: it ends the problem document's `type`. */
    readonly rule: string,
    /** HTTP status. */
    readonly status: 400 | 403 | 404 | 409 | 412 | 413 | 422 | 428,
    message: string,
  ) {
    super(message);
  }
}
