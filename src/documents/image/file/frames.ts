import type { Header } from "./header";

const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

const isControl = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x21 && bytes[at + 1] === 0xf9;

/** First frame of an animated GIF as its own file: a decoder would unpack all (GIF89a, sections 17 to 27). Null: no frame. */
function firstFrame(bytes: Uint8Array): { file: Uint8Array; width: number; height: number; more: boolean } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 13 + tableBytes(bytes[10] ?? 0);
  let framed = false;
  let [width, height] = [0, 0];
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === 0x2c && !framed && at + 11 < bytes.length) {
      [width, height] = [view.getUint16(at + 5, true), view.getUint16(at + 7, true)];
      framed = true;
      at += 11 + tableBytes(bytes[at + 9] ?? 0);
    } else if (kind === 0x21) at += 2;
    else return null;
    for (let size = bytes[at] ?? 0; size !== 0; size = bytes[at] ?? 0) at += 1 + size;
    at += 1;
    if (!framed) continue;
    if (at > bytes.length) return null;
    const file = new Uint8Array(at + 1);
    file.set(bytes.subarray(0, at));
    file[at] = 0x3b;
    // Only the end mark or a comment follows the last frame.
    return { file, width, height, more: bytes[at] === 0x2c || isControl(bytes, at) };
  }
  return null;
}

interface Frame {
  readonly file: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Not every decoder knows it, such as JPEG within TIFF: a failure doesn't mean that it is damaged. */
  readonly rare: boolean;
}

/** Up to `max` pages of a TIFF file (TIFF 6.0, section 2); empty if the first is damaged. */
function tiffPages(bytes: Uint8Array, max: number): { pages: readonly Frame[]; more: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const pages: Frame[] = [];
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

/** Passes of a JPEG or WebP over its image: each costs as much as the image is large. */
const maxPasses = 60;

/** Scans of a JPEG: FF DA never occurs within scan data (ITU-T T.81, B.1.1.5). */
function passes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xda) count += 1;
  return count;
}

/** Animated WebP or PNG: decoders return the first frame (WebP container, VP8X; PNG 11.3.2, acTL before the data). */
function moves(format: Header["format"], bytes: Uint8Array): boolean {
  if (format === "webp") return bytes[15] === 0x58 && ((bytes[20] ?? 0) & 2) !== 0;
  return format === "png" && chunksBeforeData(bytes).includes("acTL");
}

/** PNG chunks inspected; a file with more before its data counts as animated. */
const maxChunks = 1_000;

function chunksBeforeData(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "IDAT") break;
    names.push(name);
    if (names.length >= maxChunks) return ["acTL"];
  }
  return names;
}

/** Images in a file, and whether there are more. Null if it is damaged. */
export function framesOf(
  bytes: Uint8Array,
  { format, width, height }: Header,
  max: number,
): { readonly frames: readonly Frame[]; readonly more: boolean } | null {
  if (format === "tiff") {
    const { pages, more } = tiffPages(bytes, max);
    return pages.length === 0 ? null : { frames: pages, more };
  }
  if (format === "gif") {
    const frame = firstFrame(bytes);
    if (frame === null) return null;
    const size = { width: Math.max(width, frame.width), height: Math.max(height, frame.height) };
    return { frames: [{ file: frame.file, ...size, rare: false }], more: frame.more };
  }
  if (format === "jpeg" && passes(bytes) > maxPasses) return null;
  const more = moves(format, bytes);
  const rare = format === "bmp" ? ![0, 3].includes(bytes[30] ?? 0) : format === "webp" && more;
  return { frames: [{ file: bytes, width, height, rare }], more };
}
