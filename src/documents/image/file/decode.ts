import type { Pixels } from "../../reader";
import { decodeSafely } from "./leptonica";
import { jpegOrientation, oriented } from "./header";

/** Decodes an image, upright and on white; @throws if it can't. @napi-rs/canvas won't do: an 8-byte PNG ends the process. */
export async function decodeImage(bytes: Uint8Array, max: number): Promise<Pixels> {
  return oriented(await decodeSafely(bytes, max), jpegOrientation(bytes));
}
