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

let lacking = 0;

/** Counts a file of pdf.js that didn't come: pdf.js goes on without, and says nothing of what it then leaves out. */
export function lack(): void {
  lacking += 1;
}

/** How often a file didn't come, up to now. */
export function lacks(): number {
  return lacking;
}

/** How often a document asked for too much, up to now: pdf.js goes on without what it was, and doesn't say so. */
export function refusals(): number {
  return refused;
}
