import { scaled, type Grey } from "./grey";

/** Places of ink in an image, from its middle. */
interface Ink {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly size: number;
}

/** Longer side of the small image that is measured, and dots of ink that are. */
const measured = 1_000;
const mostDots = 40_000;

function inkOf(grey: Grey): Ink {
  const { width, height, data } = scaled(grey, Math.min(1, measured / Math.max(grey.width, grey.height)));
  const dark: number[] = [];
  for (let at = 0; at < data.length; at += 1) if ((data[at] ?? 255) < 128) dark.push(at);
  const step = Math.max(1, dark.length / mostDots);
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

/** How sharply lines of words stand apart when the image is turned by so many degrees: they are rows then. */
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

/** The sharpest angle of some. */
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

/** How an image is to be turned so that its lines are level; upside down is not told. */
export interface Turn {
  readonly sideways: boolean;
  /** Degrees clockwise, after the quarter. */
  readonly angle: number;
}

/** Degrees on both sides of level and of upright that a scan may slope by. */
const slope = 10;
/** How many times sharper lines at another angle have to be: what is nearly level is. */
const clearly = 1.5;
/** Dots that are measured at every angle; the best one is then measured with all. */
const coarseDots = 10_000;

function thinned({ x, y, size }: Ink): Ink {
  const step = Math.ceil(x.length / coarseDots);
  const of = (all: Float32Array): Float32Array => all.filter((_, at) => at % step === 0);
  return step <= 1 ? { x, y, size } : { x: of(x), y: of(y), size };
}

/** The angle of lines that are neither level nor upright, where they are clearly sharper than those. */
function slanted(ink: Ink): number | null {
  const few = thinned(ink);
  const steep = 90 - slope;
  const oblique = sharpest(few, [...from(slope + 1, 1, steep - slope - 1), ...from(1 - steep, 1, steep - slope - 1)]);
  const straight = sharpest(few, [...from(-slope, 0.5, 41), ...from(steep, 0.5, 41)]);
  if (oblique.sharp <= straight.sharp) return null;
  const exact = sharpest(ink, from(oblique.angle - 1, 0.2, 11));
  return exact.sharp > clearly * sharpest(ink, from(straight.angle - 0.4, 0.2, 5)).sharp ? exact.angle : null;
}

/** Dots of ink that a line with an account has, at least. */
const fewestDots = 200;

/** By how many degrees an image's lines have to be turned clockwise, where they are neither level nor upright; else null. */
export function slantOf(grey: Grey): number | null {
  const ink = inkOf(grey);
  return ink.x.length < fewestDots ? null : slanted(ink);
}

/**
 * The ways to turn it, the likeliest first. Lines of words are sought level and upright, 10 degrees to both sides, in steps
 * of a tenth, and then at any angle. Lines that are nearly the same, as in a table, are as sharp across as they are level:
 * that it stands on its side is for the words themselves to show.
 */
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
