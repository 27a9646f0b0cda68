import type { Grey } from "./grey";

interface Ground {
  readonly level: number;
  readonly below: number;
  readonly above: number;
  /** Variation of the background itself. */
  readonly noise: number;
}

function quantile(counts: Uint32Array, share: number, total: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level += 1) {
    seen += counts[level] ?? 0;
    if (seen > share * total) return level;
  }
  return 255;
}

const sideFor = ({ width, height }: Grey, enlarged: number): number =>
  Math.max(Math.round(16 * Math.max(1, enlarged)), Math.round(Math.max(width, height) / 75));

/** Differences too small to be seen as letters, or made by JPEG. */
const faintest = 10;
const beyond = 8;

function blocksOf({ width, height, data }: Grey, side: number): { counts: Uint16Array; across: number; down: number } {
  const across = Math.ceil(width / side);
  const down = Math.ceil(height / side);
  const counts = new Uint16Array(across * down * 256);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / side) * across;
    for (let x = 0; x < width; x += 1, at += 1) {
      const cell = (row + Math.floor(x / side)) * 256 + (data[at] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return { counts, across, down };
}

function groundOf(counts: Uint16Array, across: number, down: number, x: number, y: number): Ground {
  const window = new Uint32Array(256);
  let total = 0;
  for (let row = Math.max(0, y - 1); row <= Math.min(down - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(across - 1, x + 1); column += 1) {
      const from = (row * across + column) * 256;
      for (let level = 0; level < 256; level += 1) {
        const count = counts[from + level] ?? 0;
        window[level] = (window[level] ?? 0) + count;
        total += count;
      }
    }
  const at = (share: number): number => quantile(window, share, total);
  const level = at(0.5);
  const noise = Math.min(level - at(0.16), Math.max(at(0.84) - level, level === 255 ? 255 : 0));
  return { level, below: level - at(0.01), above: at(0.99) - level, noise };
}

/** Makes strokes black and background white, block by block; noise doesn't become letters. `enlarged`: by which factor. */
export function levelled(grey: Grey, enlarged = 1): Grey {
  const { width, height, data } = grey;
  const side = sideFor(grey, enlarged);
  const { counts, across, down } = blocksOf(grey, side);
  const grounds: Ground[] = [];
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) grounds.push(groundOf(counts, across, down, x, y));
  const noises = grounds.map(({ noise }) => noise).sort((a, b) => a - b);
  const least = Math.max(faintest, beyond * (noises[Math.floor(noises.length / 2)] ?? 0));
  const maps = grounds.map((ground) => mapOf(ground, least));
  const to = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / side) * across;
    const end = (y + 1) * width;
    for (let at = y * width; at < end;) {
      const stop = runEnd(data, at, end);
      const flat = stop - at > 1.5 * side;
      for (let x = at - y * width; at < stop; at += 1, x += 1)
        to[at] = flat ? 255 : (maps[row + Math.floor(x / side)]?.[data[at] ?? 0] ?? 255);
    }
  }
  return { width, height, data: to };
}

function runEnd(data: Uint8Array, from: number, end: number): number {
  const level = data[from] ?? 0;
  let at = from + 1;
  while (at < end && Math.abs((data[at] ?? 0) - level) <= 3) at += 1;
  return at;
}

function mapOf({ level, below, above }: Ground, min: number): Uint8Array {
  const sign = above > below ? -1 : 1;
  const gain = 255 / Math.max(below, above, min);
  return Uint8Array.from({ length: 256 }, (_, from) => Math.max(0, Math.min(255, 255 - sign * gain * (level - from))));
}
