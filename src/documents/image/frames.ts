import { firstFrame } from "./gif";
import type { Header } from "./header";
import { tiffPages } from "./tiff";

/** A picture within a file: as a file of its own, with the size that its header claims. */
export interface Frame {
  readonly file: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Is it of a kind that not every decoder knows? Then one that fails has not told that it is damaged. */
  readonly rare: boolean;
}

/** Passes that a JPEG or a WebP file may make over its picture: each takes as long as the picture is large. */
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

/** The pictures of a file that are looked at, and whether there are more. Null where it is damaged. */
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
    return { frames: [{ file: frame.file, ...size, rare: false }], more: false };
  }
  if (format === "jpeg" && passes(bytes) > mostPasses) return null;
  return { frames: [{ file: bytes, width, height, rare: isRare(format, bytes) }], more: false };
}
