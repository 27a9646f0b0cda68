import type { Pixels } from "../../reader";

/** A grey image, one byte per pixel, 255 is white. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Half luminance (ITU-R BT.601), half the least colour: yellow on white and black on yellow are both legible. */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    const [red, green, blue] = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    const light = 0.1495 * red + 0.2935 * green + 0.057 * blue + 0.5 * Math.min(red, green, blue);
    grey[at] = 255 + ((light - 255) * (data[from + 3] ?? 255)) / 255;
  }
  return { width, height, data: grey };
}

/** Rotates by quarters, clockwise. */
export function turned(grey: Grey, quarters: 0 | 1 | 2 | 3): Grey {
  if (quarters === 0) return grey;
  const { width, height, data } = grey;
  if (quarters === 2) return { width, height, data: data.slice().reverse() };
  const to = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] = quarters === 1 ? [height - 1 - y, x] : [y, width - 1 - x];
      to[toY * height + toX] = data[y * width + x] ?? 255;
    }
  return { width: height, height: width, data: to };
}

/** Rotates by any angle, clockwise, on white; nothing is cut off. */
export function rotated({ width, height, data }: Grey, degrees: number): Grey {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const wide = Math.ceil(Math.abs(width * cosine) + Math.abs(height * sine));
  const high = Math.ceil(Math.abs(width * sine) + Math.abs(height * cosine));
  const to = new Uint8Array(wide * high).fill(255);
  for (let y = 0, at = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1, at += 1) {
      const [right, down] = [x + 0.5 - wide / 2, y + 0.5 - high / 2];
      const fromX = right * cosine + down * sine + width / 2 - 0.5;
      const fromY = down * cosine - right * sine + height / 2 - 0.5;
      if (!(fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1)) continue;
      const place = Math.floor(fromY) * width + Math.floor(fromX);
      const [partX, partY] = [fromX % 1, fromY % 1];
      const upper = (data[place] ?? 255) * (1 - partX) + (data[place + 1] ?? 255) * partX;
      const lower = (data[place + width] ?? 255) * (1 - partX) + (data[place + width + 1] ?? 255) * partX;
      to[at] = upper * (1 - partY) + lower * partY + 0.5;
    }
  return { width: wide, height: high, data: to };
}

/** Scales: interpolates four pixels, or averages those covered. */
export function scaled(grey: Grey, factor: number): Grey {
  if (factor === 1) return grey;
  const width = Math.max(1, Math.round(grey.width * factor));
  const height = Math.max(1, Math.round(grey.height * factor));
  const data = new Uint8Array(width * height);
  const fill = factor > 1 ? between : mean;
  fill(grey, { width, height, data });
  return { width, height, data };
}

function between({ width, height, data }: Grey, to: Grey): void {
  const stepX = width / to.width;
  const stepY = height / to.height;
  for (let y = 0, at = 0; y < to.height; y += 1) {
    const fromY = Math.min(Math.max(0, (y + 0.5) * stepY - 0.5), height - 1);
    const top = Math.floor(fromY);
    const [above, below] = [top * width, Math.min(top + 1, height - 1) * width];
    for (let x = 0; x < to.width; x += 1, at += 1) {
      const fromX = Math.min(Math.max(0, (x + 0.5) * stepX - 0.5), width - 1);
      const left = Math.floor(fromX);
      const right = Math.min(left + 1, width - 1);
      const [partX, partY] = [fromX - left, fromY - top];
      const upper = (data[above + left] ?? 0) * (1 - partX) + (data[above + right] ?? 0) * partX;
      const lower = (data[below + left] ?? 0) * (1 - partX) + (data[below + right] ?? 0) * partX;
      to.data[at] = upper * (1 - partY) + lower * partY + 0.5;
    }
  }
}

function mean({ width, height, data }: Grey, to: Grey): void {
  for (let y = 0, at = 0; y < to.height; y += 1) {
    const top = Math.floor((y * height) / to.height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / to.height));
    for (let x = 0; x < to.width; x += 1, at += 1) {
      const left = Math.floor((x * width) / to.width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / to.width));
      let sum = 0;
      for (let row = top; row < bottom; row += 1)
        for (let column = left; column < right; column += 1) sum += data[row * width + column] ?? 0;
      to.data[at] = sum / ((bottom - top) * (right - left));
    }
  }
}

const rim = 64;
const near = 40;
const apart = 40;
const cutting = 600;

function* edgeOf({ width, height, data }: Grey, depth: number): Generator<number> {
  for (let y = 0; y < height; y += 1) {
    const inner = y >= depth && y < height - depth;
    for (let x = 0; x < width; x += 1) {
      if (inner && x === depth) x = Math.max(x, width - depth);
      yield data[y * width + x] ?? 255;
    }
  }
}

/** The image with more background around it if letters reach its edge, as in a screen cutting. */
export function framed(grey: Grey): Grey {
  if (Math.min(grey.width, grey.height) > cutting) return grey;
  const counts = new Uint32Array(256);
  for (const level of edgeOf(grey, near)) counts[level] = (counts[level] ?? 0) + 1;
  const ground = counts.indexOf(Math.max(...counts));
  if (!counts.some((count, level) => count > 0 && Math.abs(level - ground) > apart)) return grey;
  const [width, height] = [grey.width + 2 * rim, grey.height + 2 * rim];
  const data = new Uint8Array(width * height).fill(ground);
  for (let y = 0; y < grey.height; y += 1)
    data.set(grey.data.subarray(y * grey.width, (y + 1) * grey.width), (y + rim) * width + rim);
  return { width, height, data };
}
