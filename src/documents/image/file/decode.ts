import type { Pixels } from "../../reader";
import { decodeSafely } from "./leptonica";
import { jpegOrientation, oriented } from "./orientation";

/**
 * Decodes an image, upright and on white. Pages use decode.web.ts instead.
 * @napi-rs/canvas can't be used: an 8-byte PNG ends the process (0.1.100).
 * @throws if the bytes can't be decoded
 */
export async function decodeImage(bytes: Uint8Array, max: number): Promise<Pixels> {
  return oriented(await decodeSafely(bytes, max), jpegOrientation(bytes));
}
