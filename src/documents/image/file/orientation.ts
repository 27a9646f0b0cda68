import type { Pixels } from "../../reader";

/** EXIF orientation: 1 as stored, 2 to 8 rotated or mirrored (CIPA DC-008, tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

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
