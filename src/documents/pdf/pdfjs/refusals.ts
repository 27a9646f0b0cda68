let refused = 0;

/** Thrown within pdf.js if a document asks for too much. */
export class TooLarge extends Error {
  constructor() {
    super("too large");
    refuse();
  }
}

/** Counts a refused request where pdf.js continues. */
export function refuse(): void {
  refused += 1;
}

let lacking = 0;

/** Counts a missing file of pdf.js, which continues without it silently. */
export function lack(): void {
  lacking += 1;
}

/** Number of missing files so far. */
export function lacks(): number {
  return lacking;
}

/** Number of refused requests so far; pdf.js silently leaves out what they were for. */
export function refusals(): number {
  return refused;
}
