/** Openers of embeddings and overrides, and of isolates (UAX 9, section 2). */
const EMBEDS = /[\u202a\u202b\u202d\u202e]/g;
const ISOLATES = /[\u2066-\u2068]/g;

/** Text of a paragraph or cell with its changes of direction closed, so that it can be joined to others on a line. */
export function closeBidi(text: string): string {
  const isolates = text.match(ISOLATES)?.length ?? 0;
  const embeds = text.match(EMBEDS)?.length ?? 0;
  return isolates + embeds === 0 ? text : text + "\u2069".repeat(isolates) + "\u202c".repeat(embeds);
}

/** Separates cells within a line of text; the analysis knows it. */
export const cellGap = "\t";
