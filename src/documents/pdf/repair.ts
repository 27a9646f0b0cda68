/** Characters before a catalogue's type in which its object begins. */
const around = 4_000;

/** Adds a trailer to a file cut off before its own, since viewers show such files. `text`: one character per byte. */
export function withTrailer(bytes: Uint8Array, text: string): Uint8Array | null {
  const at = text.lastIndexOf("/Catalog");
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - around), at);
  const object = before.lastIndexOf(" obj");
  const number = /(\d{1,7})\s+(\d{1,5})$/.exec(before.slice(Math.max(0, object - 20), object));
  if (object < 0 || number === null) return null;
  const trailer = `\nendobj\ntrailer\n<</Root ${number[1]} ${number[2]} R>>\nstartxref\n0\n%%EOF\n`;
  const mended = new Uint8Array(bytes.length + trailer.length);
  mended.set(bytes);
  mended.set(new TextEncoder().encode(trailer), bytes.length);
  return mended;
}
