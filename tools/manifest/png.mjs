import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const assets = fileURLToPath(new URL("../../assets/", import.meta.url));

/** PNG's first eight bytes, then the length and the name of its first chunk (W3C PNG, 5.2 and 11.2.1). */
const opening = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);

/**
 * A picture's pixels, from its header.
 * @param {Buffer} file
 * @returns {{ width: number, height: number } | undefined} Nothing when it isn't a PNG.
 */
export function pngSize(file) {
  if (file.length < 24 || !file.subarray(0, 16).equals(opening)) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** The size of a picture in assets/. @param {string} name */
export function assetPixels(name) {
  try {
    return pngSize(readFileSync(assets + name));
  } catch {
    return undefined;
  }
}
