import type { Pixels } from "../../reader";
import { contextOf, newCanvas, pixelsOf } from "./canvas";
import type { Page } from "../pdfjs/engine";
import type { Box } from "../matrix";

const resolution = 200;
/** Coarser scans are drawn at their own resolution: more would blur them. Below this no letter is legible. */
const coarse = 100;
/** Longest side in pixels. */
const maxSide = 5_000;

function inPixels(page: Page, scale: number, [left, bottom, right, top]: Box): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale }).transform;
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Renders a part of a page, `max` pixels at most; null if it has no or an absurd size. @param dots Known dots per inch. */
export async function draw(page: Page, box: Box, max: number, dots = resolution): Promise<Pixels | null> {
  let scale = Math.min(resolution, Math.max(coarse, dots)) / 72;
  const [left, top, right, bottom] = inPixels(page, 1, box);
  const [width, height] = [right - left, bottom - top];
  if (!(width > 0.5 && height > 0.5 && width < 1e6 && height < 1e6)) return null;
  scale = Math.min(scale, maxSide / Math.max(width, height), Math.sqrt(max / (width * height)));
  const canvas = newCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  try {
    const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
    const canvasContext = contextOf(canvas);
    await page.render({ canvas: null, canvasContext, viewport, background: "#ffffff" }).promise;
    return pixelsOf(canvas);
  } finally {
    canvas.width = canvas.height = 1;
  }
}
