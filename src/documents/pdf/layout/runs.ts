import type { Glyph } from "../visibility/painted";

/** Glyphs painted one after the other along a line, from `start` to `end`, at `across`. */
export interface Run {
  start: number;
  end: number;
  readonly across: number;
  readonly size: number;
  readonly glyphs: Inked[];
}

/** A glyph of a run. */
export type Inked = { readonly text: string; readonly start: number; readonly end: number };

function plain(text: string): string {
  if (text.length === 1 && text >= " " && text <= "~") return text;
  return text
    .replace(/[\u200b-\u200f\u2060-\u2064\ufeff]/g, "")
    .replace(/[\ufb00-\ufdff\ufe70-\ufefc]/g, (shape) => shape.normalize("NFKC"))
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}

const follows = (run: Run, { start, across, size }: Pick<Run, "start" | "across" | "size">): boolean =>
  Math.abs(across - run.across) < 0.1 * size &&
  Math.abs(size - run.size) < 0.3 * size &&
  start > run.end - 0.3 * size &&
  start < run.end + 2 * size;

/** Runs of glyphs along lines at an angle in radians. */
export function runsOf(glyphs: readonly Glyph[], angle: number): Run[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const glyph of glyphs) {
    const start = glyph.x * cos + glyph.y * sin;
    const end = Math.max(start, glyph.endX * cos + glyph.endY * sin);
    const across = glyph.y * cos - glyph.x * sin;
    const { size } = glyph;
    if (run === null || !follows(run, { start, across, size })) {
      run = { start, end, across, size, glyphs: [] };
      runs.push(run);
    }
    run.end = Math.max(run.end, end);
    run.glyphs.push({ text: plain(glyph.text), start, end });
  }
  return runs;
}

const overlap = 0.1;

function pieces(run: Run, middles: readonly number[]): Run[] {
  const found: Run[] = [];
  let piece: Run | null = null;
  for (const glyph of run.glyphs) {
    if (piece === null || holdsGlyph(middles, piece.end, glyph.start)) {
      piece = { ...run, start: glyph.start, end: glyph.end, glyphs: [] };
      found.push(piece);
    }
    piece.glyphs.push(glyph);
    piece.end = Math.max(piece.end, glyph.end);
  }
  return found;
}

function holdsGlyph(middles: readonly number[], from: number, to: number): boolean {
  if (!(to > from)) return false;
  let [low, high] = [0, middles.length];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((middles[half] ?? Infinity) <= from) low = half + 1;
    else high = half;
  }
  return (middles[low] ?? Infinity) < to;
}

/** Runs of a line by position. Glyphs may be painted in any order: runs that interleave are split and rejoined. */
export function inPlace(runs: readonly Run[]): readonly Run[] {
  const sorted = [...runs].sort((one, other) => one.start - other.start);
  let end = -Infinity;
  const tangled = sorted.some((run) => {
    const within = run.start < end - overlap * run.size;
    end = Math.max(end, run.end);
    return within;
  });
  if (!tangled) return sorted;
  const middles = sorted
    .flatMap(({ glyphs }) => glyphs)
    .map((glyph) => (glyph.start + glyph.end) / 2)
    .sort((one, other) => one - other);
  const apart = sorted.flatMap((run) => pieces(run, middles));
  if (apart.length === sorted.length) return sorted;
  const joined: Run[] = [];
  for (const piece of apart.sort((one, other) => one.start - other.start)) {
    const run = joined.at(-1);
    if (run !== undefined && follows(run, piece)) {
      run.glyphs.push(...piece.glyphs);
      run.end = Math.max(run.end, piece.end);
    } else joined.push(piece);
  }
  return joined;
}
