import { createCanvas } from "@napi-rs/canvas";
import type { Pixels } from "../../reader";

/** The part of a canvas that drawing uses. */
export type Canvas = { width: number; height: number };

/** A new canvas, in pixels. Pages use canvas.web.ts instead. */
export function newCanvas(width: number, height: number): Canvas {
  return createCanvas(width, height);
}

/** The 2D context that pdf.js draws on. */
export function contextOf(canvas: Canvas): object {
  return (canvas as ReturnType<typeof createCanvas>).getContext("2d");
}

/** Pixels of a canvas. */
export function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas;
  const { data } = (canvas as ReturnType<typeof createCanvas>).getContext("2d").getImageData(0, 0, width, height);
  return { width, height, data };
}
