import { createCanvas } from "@napi-rs/canvas";
import type { Pixels } from "../../reader";

/** As much of a canvas as drawing a page takes. */
export interface Canvas {
  width: number;
  height: number;
}

/** A canvas of its own, in pixels. canvas.web.ts stands in a page for this file. */
export function newCanvas(width: number, height: number): Canvas {
  return createCanvas(width, height);
}

/** The 2D context of a canvas, which pdf.js draws on. */
export function contextOf(canvas: Canvas): object {
  return (canvas as ReturnType<typeof createCanvas>).getContext("2d");
}

/** What has been drawn. */
export function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas;
  const { data } = (canvas as ReturnType<typeof createCanvas>).getContext("2d").getImageData(0, 0, width, height);
  return { width, height, data };
}
