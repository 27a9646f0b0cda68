import type { Pixels } from "../../reader";
import type { Canvas } from "./canvas";

interface Context {
  readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray };
}
interface Offscreen extends Canvas {
  readonly getContext: (kind: "2d", options: { readonly willReadFrequently: boolean }) => Context;
}

/** As canvas.ts, for workers. */
export function newCanvas(width: number, height: number): Canvas {
  const { OffscreenCanvas } = globalThis as unknown as {
    readonly OffscreenCanvas: new (width: number, height: number) => Offscreen;
  };
  return new OffscreenCanvas(width, height);
}

/** As canvas.ts. */
export function contextOf(canvas: Canvas): object {
  return (canvas as Offscreen).getContext("2d", { willReadFrequently: true });
}

/** As canvas.ts. */
export function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas;
  const { data } = (canvas as Offscreen)
    .getContext("2d", { willReadFrequently: true })
    .getImageData(0, 0, width, height);
  return { width, height, data };
}
