import { scaled, type Grey } from "./grey";

type Ink = { readonly x: Float32Array; readonly y: Float32Array; readonly size: number };

const measured = 1_000;
const maxDots = 40_000;

function inkOf(grey: Grey): Ink {
  const { width, height, data } = scaled(grey, Math.min(1, measured / Math.max(grey.width, grey.height)));
  const dark: number[] = [];
  for (let at = 0; at < data.length; at += 1) if ((data[at] ?? 255) < 128) dark.push(at);
  const step = Math.max(1, dark.length / maxDots);
  const count = Math.floor(dark.length / step);
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let dot = 0; dot < count; dot += 1) {
    const at = dark[Math.floor(dot * step)] ?? 0;
    x[dot] = (at % width) - width / 2;
    y[dot] = Math.floor(at / width) - height / 2;
  }
  return { x, y, size: Math.ceil(Math.hypot(width, height)) + 2 };
}

function sharpness({ x, y, size }: Ink, degrees: number): number {
  const rows = new Float64Array(size);
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  for (let dot = 0; dot < x.length; dot += 1) {
    const row = Math.floor((x[dot] ?? 0) * sine + (y[dot] ?? 0) * cosine + size / 2);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < size; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
}

function sharpest(ink: Ink, angles: readonly number[]): { readonly angle: number; readonly sharp: number } {
  const [first = 0, ...more] = angles;
  let best = { angle: first, sharp: sharpness(ink, first) };
  for (const angle of more) {
    const sharp = sharpness(ink, angle);
    if (sharp > best.sharp) best = { angle, sharp };
  }
  return best;
}

const from = (start: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => start + step * at);

/** Rotation that makes lines level; doesn't detect upside down. */
export type Turn = { readonly sideways: boolean; readonly angle: number };

const slope = 10;
const clearly = 1.5;
/** Dots measured at every angle; the best angle is then measured with all. */
const coarseDots = 10_000;

function thinned({ x, y, size }: Ink): Ink {
  const step = Math.ceil(x.length / coarseDots);
  const of = (all: Float32Array): Float32Array => all.filter((_, at) => at % step === 0);
  return step <= 1 ? { x, y, size } : { x: of(x), y: of(y), size };
}

function slanted(ink: Ink): number | null {
  const few = thinned(ink);
  const steep = 90 - slope;
  const oblique = sharpest(few, [...from(slope + 1, 1, steep - slope - 1), ...from(1 - steep, 1, steep - slope - 1)]);
  const straight = sharpest(few, [...from(-slope, 0.5, 41), ...from(steep, 0.5, 41)]);
  if (oblique.sharp <= straight.sharp) return null;
  const exact = sharpest(ink, from(oblique.angle - 1, 0.2, 11));
  return exact.sharp > clearly * sharpest(ink, from(straight.angle - 0.4, 0.2, 5)).sharp ? exact.angle : null;
}

const minDots = 200;

/** Degrees clockwise that make lines level if they are neither level nor vertical; else null. */
export function slantOf(grey: Grey): number | null {
  const ink = inkOf(grey);
  return ink.x.length < minDots ? null : slanted(ink);
}

/** Rotations to try, likeliest first. Table lines are as sharp across as along: only words show that the page is sideways. */
export function turnsOf(grey: Grey): readonly [Turn, ...Turn[]] {
  const ink = inkOf(grey);
  const level = sharpest(ink, from(-slope, 0.5, 41));
  const upright = sharpest(ink, from(90 - slope, 0.5, 41));
  const finer = (angle: number): number => sharpest(ink, from(angle - 0.4, 0.1, 9)).angle;
  const asItIs: Turn = { sideways: false, angle: finer(level.angle) };
  const angle = slanted(ink);
  if (angle !== null) return [{ sideways: false, angle }, asItIs];
  if (upright.sharp <= clearly * level.sharp) return [asItIs];
  return [asItIs, { sideways: true, angle: finer(upright.angle) - 90 }];
}
