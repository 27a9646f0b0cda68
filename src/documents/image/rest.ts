import type { Pixels } from "../reader";

/** A part of an image, in pixels from the top left. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Margin of a code, as a share of its side: its white edge, and what protrudes if it is tilted. */
const edge = 0.08;

/** The image with its codes painted white: for OCR they are noise. */
export function withoutCodes({ width, height, data }: Pixels, boxes: readonly Box[]): Pixels {
  const rest = data.slice();
  for (const { left, top, right, bottom } of boxes) {
    const margin = edge * Math.max(right - left, bottom - top);
    const [from, to] = [Math.max(0, Math.floor(left - margin)), Math.min(width, Math.ceil(right + margin))];
    const last = Math.min(height, Math.ceil(bottom + margin));
    for (let y = Math.max(0, Math.floor(top - margin)); y < last; y += 1)
      if (from < to) rest.fill(255, 4 * (y * width + from), 4 * (y * width + to));
  }
  return { width, height, data: rest };
}

/** Minimum difference in grey from the background that a person sees. */
const seen = 24;
const minExtent = 40;
const minPixels = 120;

/** True if the image may contain words. Its background is the most frequent grey. */
export function mayHoldWords({ width, height, data }: Pixels): boolean {
  const grey = new Uint8Array(width * height);
  const counts = new Uint32Array(256);
  for (let at = 0; at < grey.length; at += 1) {
    const level = Math.min(data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0);
    grey[at] = level;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  const ground = counts.indexOf(Math.max(...counts));
  let [count, left, right, top, bottom] = [0, width, 0, height, 0];
  for (let at = 0; at < grey.length; at += 1) {
    if (Math.abs((grey[at] ?? 0) - ground) < seen) continue;
    const x = at % width;
    const y = (at - x) / width;
    count += 1;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return count >= minPixels && Math.max(right - left, bottom - top) >= minExtent;
}
