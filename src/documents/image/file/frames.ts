import { firstFrame } from "./gif";
import type { Header } from "./header";
import { tiffPages } from "./tiff";

/** An image in a file, as a file of its own, with the size its header claims. */
export interface Frame {
  readonly file: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Not every decoder knows it: a failure doesn't mean that it is damaged. */
  readonly rare: boolean;
}

/** Passes of a JPEG or WebP over its image: each costs as much as the image is large. */
const maxPasses = 60;

/** Scans of a JPEG: FF DA never occurs within scan data (ITU-T T.81, B.1.1.5). */
function passes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xda) count += 1;
  return count;
}

const isRare = (format: Header["format"], bytes: Uint8Array): boolean =>
  (format === "bmp" && ![0, 3].includes(bytes[30] ?? 0)) ||
  (format === "webp" && bytes[15] === 0x58 && ((bytes[20] ?? 0) & 2) !== 0);

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
  return { frames: [{ file: bytes, width, height, rare: isRare(format, bytes) }], more: moves(format, bytes) };
}
