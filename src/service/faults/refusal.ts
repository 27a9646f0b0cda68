/** The caller is told: becomes a problem document. */
export class Refusal extends Error {
  constructor(
    readonly rule: string,
    readonly status: 400 | 403 | 404 | 409 | 412 | 413 | 422 | 428,
    message: string,
  ) {
    super(message);
  }
}
