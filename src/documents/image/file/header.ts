import { latin1 } from "../../../codecs";
import type { Pixels } from "../../reader";

/** An image's header, read before decoding. */
export interface Header {
  readonly format: "png" | "jpeg" | "gif" | "webp" | "bmp" | "tiff" | "avif" | "heic";
  /** Pixels as stored, before rotation; 0 if unknown. */
  readonly width: number;
  readonly height: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Size of a JPEG frame (ITU-T T.81, B.2.2), found from marker to marker. */
function jpeg(bytes: Uint8Array, view: DataView): Header {
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { format: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else if (marker === 0xd9 || marker === 0xda) break;
    else at += marker === 1 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + view.getUint16(at + 2);
  }
  return { format: "jpeg", width: 0, height: 0 };
}

const low24 = (view: DataView, at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);

/** The first chunk of a WebP has its kind and size (RFC 9649, sections 2.5 to 2.7). */
function webp(bytes: Uint8Array, view: DataView): Header {
  const none = { format: "webp", width: 0, height: 0 } as const;
  if (bytes.length < 30) return none;
  const kind = latin1(bytes, 12, 4);
  if (kind === "VP8X") return { format: "webp", width: low24(view, 24) + 1, height: low24(view, 27) + 1 };
  if (kind === "VP8 ")
    return { format: "webp", width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== "VP8L") return none;
  const bits = view.getUint32(21, true);
  return { format: "webp", width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function bmp(bytes: Uint8Array, view: DataView): Header {
  if (bytes.length < 26) return { format: "bmp", width: 0, height: 0 };
  const old = view.getUint32(14, true) === 12;
  const width = old ? view.getUint16(18, true) : Math.abs(view.getInt32(18, true));
  const height = old ? view.getUint16(20, true) : Math.abs(view.getInt32(22, true));
  return { format: "bmp", width, height };
}

/** Image brands of ISO base media files (ISO 14496-12, `ftyp`). */
function boxed(bytes: Uint8Array): Header | null {
  if (latin1(bytes, 4, 4) !== "ftyp") return null;
  const brand = latin1(bytes, 8, 4);
  if (/^avi[fs]$/.test(brand)) return { format: "avif", width: 0, height: 0 };
  return /^(?:hei[cxms]|hev[cxm]|mif1|msf1)$/.test(brand) ? { format: "heic", width: 0, height: 0 } : null;
}

/** Header of an image; null for other files. For GIF the larger of screen and first frame: decoders allocate both. */
export function imageHeader(bytes: Uint8Array): Header | null {
  const view = viewOf(bytes);
  const start = latin1(bytes, 0, 4);
  if (start === "\x89PNG") {
    const known = bytes.length >= 24 && latin1(bytes, 12, 4) === "IHDR";
    return { format: "png", width: known ? view.getUint32(16) : 0, height: known ? view.getUint32(20) : 0 };
  }
  if (start.startsWith("\xff\xd8\xff")) return jpeg(bytes, view);
  if (bytes.length < 12) return null;
  if (start === "GIF8") return { format: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (start === "RIFF" && latin1(bytes, 8, 4) === "WEBP") return webp(bytes, view);
  if (start.startsWith("BM")) return bmp(bytes, view);
  if (start === "II*\0" || start === "MM\0*") return { format: "tiff", width: 0, height: 0 };
  return boxed(bytes);
}

/** EXIF orientation: 1 as stored, 2 to 8 rotated or mirrored (CIPA DC-008, tag 0x0112). */
type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const asOrientation = (value: number): Orientation =>
  ([1, 2, 3, 4, 5, 6, 7, 8] as const).find((known) => known === value) ?? 1;

function inTiff(bytes: Uint8Array): Orientation {
  if (bytes.length < 14) return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > bytes.length) return 1;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > bytes.length) break;
    if (view.getUint16(at, little) === 0x0112) return asOrientation(view.getUint16(at + 8, little));
  }
  return 1;
}

/** Orientation from a JPEG's EXIF segment, else 1. Other formats are shown as stored. */
export function jpegOrientation(bytes: Uint8Array): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) break;
    const end = at + 2 + view.getUint16(at + 2);
    const isExif = marker === 0xe1 && String.fromCharCode(...bytes.subarray(at + 4, at + 10)) === "Exif\0\0";
    if (isExif) return inTiff(bytes.subarray(at + 10, end));
    at = end;
  }
  return 1;
}

/** Applies an orientation to an image. */
export function oriented(pixels: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return pixels;
  const { width, height } = pixels;
  const across = orientation >= 5;
  const [newWidth, newHeight] = across ? [height, width] : [width, height];
  const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  const flipX = [2, 3, 7, 8].includes(orientation);
  const flipY = [3, 4, 6, 7].includes(orientation);
  for (let y = 0; y < newHeight; y += 1) {
    for (let x = 0; x < newWidth; x += 1) {
      const [alongX, alongY] = across ? [y, x] : [x, y];
      const sourceX = flipX ? width - 1 - alongX : alongX;
      const sourceY = flipY ? height - 1 - alongY : alongY;
      to[y * newWidth + x] = from[sourceY * width + sourceX] ?? 0;
    }
  }
  return { width: newWidth, height: newHeight, data: new Uint8ClampedArray(to.buffer) };
}
