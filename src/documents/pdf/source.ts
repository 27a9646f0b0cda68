import type { DocumentNote } from "../../analysis";

/** Characters before a catalogue's type in which its object begins. */
const reach = 4_000;

/** Adds a trailer to a file cut off before its own, since viewers show such files. `text`: one character per byte. */
export function withTrailer(bytes: Uint8Array, text: string): Uint8Array | null {
  const at = text.lastIndexOf("/Catalog");
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - reach), at);
  const object = before.lastIndexOf(" obj");
  const number = /(\d{1,7})\s+(\d{1,5})$/.exec(before.slice(Math.max(0, object - 20), object));
  if (object < 0 || number === null) return null;
  const trailer = `\nendobj\ntrailer\n<</Root ${number[1]} ${number[2]} R>>\nstartxref\n0\n%%EOF\n`;
  const mended = new Uint8Array(bytes.length + trailer.length);
  mended.set(bytes);
  mended.set(new TextEncoder().encode(trailer), bytes.length);
  return mended;
}

const maxVersions = 3;

/** Ends of earlier versions, earliest first (PDF 32000-1, 7.5.6); linearised files have two. `text`: one character per byte. */
export function earlierEnds(text: string): number[] {
  const ends: number[] = [];
  const sign = "startxref";
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
    const found = /^\s{1,8}\d{1,12}\s{0,8}(?:%%EOF)?/.exec(text.slice(at + sign.length, at + sign.length + 40));
    if (found !== null) ends.push(at + sign.length + found[0].length);
  }
  if (text.slice(0, 2_048).includes("/Linearized")) ends.shift();
  ends.pop();
  if (ends.length <= maxVersions) return ends;
  // The first, and the last ones.
  return [...ends.slice(0, 1), ...ends.slice(1 - maxVersions)];
}

const compact = (line: string): string => line.replace(/\s/g, "");

/** Lines removed and added on a page; null if only their order changed. */
export function difference(
  name: string,
  page: number,
  before: readonly string[],
  after: readonly string[],
): DocumentNote | null {
  const without = (lines: readonly string[], others: readonly string[]): string[] => {
    const known = new Set(others.map(compact));
    return lines.filter((line) => !known.has(compact(line)));
  };
  const [gone, came] = [without(before, after), without(after, before)];
  return gone.length + came.length === 0 ? null : { kind: "edited", name, page, before: gone, after: came };
}
const around = 400;
const maxInspected = 50_000;

/** Some image has more pixels, which pdf.js silently leaves out. Dictionaries are plain text even in encrypted files. */
export function hasHugeImage(text: string, pixels: number): boolean {
  const sign = "/Width";
  let at = text.indexOf(sign);
  for (let count = 0; at >= 0; count++) {
    if (count > maxInspected) return true;
    const width = /^\/Width\s{0,4}(\d{1,9})(\s{1,4}\d{1,5}\s{1,4}R)?/.exec(text.slice(at, at + 40));
    if (width?.[2] !== undefined) return true;
    const wide = Number(width?.[1] ?? 0);
    const near = text.slice(Math.max(0, at - around), at + around);
    for (const [, height] of near.matchAll(/\/Height\s{0,4}(\d{1,9})/g))
      if (wide * Number(height) > pixels) return true;
    at = text.indexOf(sign, at + sign.length);
  }
  return false;
}
