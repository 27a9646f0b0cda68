let refused = 0;

/** Thrown within pdf.js where a document asks for too much. */
export class TooLarge extends Error {
  constructor() {
    super("too large");
    refuse();
  }
}

/** Counts what a document asked for and didn't get, where pdf.js may go on. */
export function refuse(): void {
  refused += 1;
}

/** How often a document asked for too much, up to now: pdf.js goes on without what it was, and doesn't say so. */
export function refusals(): number {
  return refused;
}
