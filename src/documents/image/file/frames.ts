import { firstFrame } from "./gif";
import type { Header } from "./header";
import { tiffPages } from "./tiff";

/** An image within a file: as a file of its own, with the size that its header claims. */
export interface Frame {
  readonly file: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Is it of a kind that not every decoder knows? Then one that fails has not told that it is damaged. */
  readonly rare: boolean;
}

/** Passes that a JPEG or a WebP file may make over its image: each takes as long as the image is large. */
const mostPasses = 60;

/** How often a JPEG file begins a scan: FF DA is found within a scan nowhere else (ITU-T T.81, B.1.1.5). */
function passes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) if (bytes[at + 1] === 0xda) count += 1;
  return count;
}

/** BMP packed by runs, or with a file of another format in it; WebP that moves. */
const isRare = (format: Header["format"], bytes: Uint8Array): boolean =>
  (format === "bmp" && ![0, 3].includes(bytes[30] ?? 0)) ||
  (format === "webp" && bytes[15] === 0x58 && ((bytes[20] ?? 0) & 2) !== 0);

/** WebP or PNG that moves: a decoder gives the first frame (WebP container, VP8X; PNG 11.3.2, acTL before the data). */
function moves(format: Header["format"], bytes: Uint8Array): boolean {
  if (format === "webp") return bytes[15] === 0x58 && ((bytes[20] ?? 0) & 2) !== 0;
  return format === "png" && chunksBeforeData(bytes).includes("acTL");
}

/** Chunks of a PNG file that are looked at: one with more before its data is taken for one that moves. */
const mostChunks = 1_000;

function chunksBeforeData(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === "IDAT") break;
    names.push(name);
    if (names.length >= mostChunks) return ["acTL"];
  }
  return names;
}

/** The images of a file that are looked at, and whether there are more. Null where it is damaged. */
export function framesOf(
  bytes: Uint8Array,
  { format, width, height }: Header,
  most: number,
): { readonly frames: readonly Frame[]; readonly more: boolean } | null {
  if (format === "tiff") {
    const { pages, more } = tiffPages(bytes, most);
    return pages.length === 0 ? null : { frames: pages, more };
  }
  if (format === "gif") {
    const frame = firstFrame(bytes);
    if (frame === null) return null;
    const size = { width: Math.max(width, frame.width), height: Math.max(height, frame.height) };
    return { frames: [{ file: frame.file, ...size, rare: false }], more: frame.more };
  }
  if (format === "jpeg" && passes(bytes) > mostPasses) return null;
  return { frames: [{ file: bytes, width, height, rare: isRare(format, bytes) }], more: moves(format, bytes) };
}
