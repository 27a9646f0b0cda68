import type { Pixels } from "../../reader";
import { contextOf, newCanvas, pixelsOf } from "./canvas";
import type { Page } from "../pdfjs/engine";
import type { Box } from "../matrix";

/** Dots per inch: enough for letters of 6 points and for codes of half a millimetre a module. */
const resolution = 200;
/** A scan that has fewer is drawn with its own: more would only blur it. With fewer than these no letter is told. */
const coarse = 100;
/** Longest side in pixels. */
const longest = 5_000;

/** The box, in points of the page, as pixels of an image in which a point is `scale` pixels; its sides are turned as the page is. */
function inPixels(page: Page, scale: number, [left, bottom, right, top]: Box): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale }).transform;
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * Draws a part of a page, no larger than `most` pixels.
 * @param dots The dots per inch of what is drawn, where they are known.
 * @returns Null where that part has no size, or is beyond all measure.
 */
export async function draw(page: Page, box: Box, most: number, dots = resolution): Promise<Pixels | null> {
  let scale = Math.min(resolution, Math.max(coarse, dots)) / 72;
  const [left, top, right, bottom] = inPixels(page, 1, box);
  const [width, height] = [right - left, bottom - top];
  if (!(width > 0.5 && height > 0.5 && width < 1e6 && height < 1e6)) return null;
  scale = Math.min(scale, longest / Math.max(width, height), Math.sqrt(most / (width * height)));
  const canvas = newCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  try {
    const viewport = page.getViewport({ scale, offsetX: -left * scale, offsetY: -top * scale });
    const canvasContext = contextOf(canvas);
    await page.render({ canvas: null, canvasContext, viewport, background: "#ffffff" }).promise;
    return pixelsOf(canvas);
  } finally {
    // Gives its memory back at once.
    canvas.width = canvas.height = 1;
  }
}
