import type { Pixels } from "../../reader";
import { decodeSafely } from "./leptonica";
import { jpegOrientation, oriented } from "./orientation";

/**
 * Decodes an image, upright and on white ground. A page has decode.web.ts for this file.
 *
 * @napi-rs/canvas is not for this: an 8-byte PNG ends the process that hands it over (0.1.100).
 * @throws where the bytes are none that can be decoded
 */
export async function decodeImage(bytes: Uint8Array, most: number): Promise<Pixels> {
  return oriented(await decodeSafely(bytes, most), jpegOrientation(bytes));
}
