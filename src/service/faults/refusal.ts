/** A refusal that the caller is told: becomes a problem document. */
export class Refusal extends Error {
  constructor(
    /** A slug, the end of the problem document's `type`. */
    readonly rule: string,
    readonly status: 400 | 403 | 404 | 409 | 412 | 413 | 422 | 428,
    message: string,
  ) {
    super(message);
  }
}
