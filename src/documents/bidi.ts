/** What opens an embedding or an override, and what opens an isolate (UAX 9, section 2). */
const EMBEDS = /[\u202a\u202b\u202d\u202e]/g;
const ISOLATES = /[\u2066-\u2068]/g;

/** A paragraph's or a cell's text, in which what turns letters round ends with it: it is put beside others in a line. */
export function closeBidi(text: string): string {
  const isolates = text.match(ISOLATES)?.length ?? 0;
  const embeds = text.match(EMBEDS)?.length ?? 0;
  return isolates + embeds === 0 ? text : text + "\u2069".repeat(isolates) + "\u202c".repeat(embeds);
}
