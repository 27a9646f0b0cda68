/** What pdf.js was refused, and files that it lacked, so far: it silently leaves out what they were for. */
export const tally = { refused: 0, lacking: 0 };

/** Thrown within pdf.js if a document asks for too much. */
export class TooLarge extends Error {
  constructor() {
    super("too large");
    tally.refused += 1;
  }
}
