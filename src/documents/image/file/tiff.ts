/** A page of a TIFF file. */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** JPEG within TIFF, which not every decoder knows. */
  readonly rare: boolean;
  readonly file: Uint8Array;
}

/** Up to `max` pages of a TIFF file (TIFF 6.0, section 2); empty if the first is damaged. */
export function tiffPages(bytes: Uint8Array, max: number): { pages: readonly TiffPage[]; more: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let directory = view.getUint32(4, little);
  while (directory !== 0 && directory + 2 <= bytes.length && !seen.has(directory)) {
    if (pages.length === max) return { pages, more: true };
    seen.add(directory);
    const entries = view.getUint16(directory, little);
    const end = directory + 2 + 12 * entries;
    if (end + 4 > bytes.length) break;
    const size = new Map<number, number>();
    for (let entry = 0; entry < entries; entry += 1) {
      const at = directory + 2 + 12 * entry;
      const isShort = view.getUint16(at + 2, little) === 3;
      size.set(view.getUint16(at, little), isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
    }
    const file = bytes.slice();
    new DataView(file.buffer).setUint32(4, directory, little);
    pages.push({ width: size.get(256) ?? 0, height: size.get(257) ?? 0, rare: (size.get(259) ?? 1) > 5, file });
    directory = view.getUint32(end, little);
  }
  return { pages, more: false };
}
