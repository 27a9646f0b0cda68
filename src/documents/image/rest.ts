import type { Pixels } from "../reader";

/** A part of an image, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A code's own white edge, and what of its modules sticks out of it where it slopes: this share of its side. */
const edge = 0.08;

/** The image with white in place of the codes that were read on it: as letters they are nothing but noise. */
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

/** Levels of grey by which what is drawn differs from its ground, at least: a person doesn't see less. */
const seen = 24;
/** Pixels across, and in all, that a line of words takes. */
const widest = 40;
const fewest = 120;

/** Is there enough on the image to be words? Its ground is its commonest grey. */
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
  return count >= fewest && Math.max(right - left, bottom - top) >= widest;
}
