import type { Pixels } from "../../reader";
import { decodeSafely } from "./leptonica";

type Bitmap = { readonly width: number; readonly height: number; close(): void };
interface Context {
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(bitmap: Bitmap, x: number, y: number): void;
  getImageData(x: number, y: number, width: number, height: number): Pixels;
}
declare const createImageBitmap: (file: Blob) => Promise<Bitmap>;
declare const OffscreenCanvas: new (width: number, height: number) => { getContext(kind: "2d"): Context | null };

const isTiff = (bytes: Uint8Array): boolean => (bytes[0] === 0x49 && bytes[1] === 0x49) || bytes[0] === 0x4d;

/** As decode.ts: browsers decode and rotate images themselves. */
export async function decodeImage(bytes: Uint8Array, max: number): Promise<Pixels> {
  if (isTiff(bytes)) return await decodeSafely(bytes, max);
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
  const { width, height } = bitmap;
  try {
    if (width * height > max) throw new Error("It is larger than its header says.");
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (context === null) throw new Error("There is no canvas.");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
}
