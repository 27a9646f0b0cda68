/** A piece from `start` to `end` along its line, `across` upwards. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly across: number;
  readonly size: number;
}

const maxPieces = 20_000;
const maxDepth = 12;

type Gap = { readonly at: number; readonly width: number };

function gapsOf(spans: readonly (readonly [number, number])[]): Gap[] {
  const gaps: Gap[] = [];
  let end = spans[0]?.[1] ?? 0;
  for (const [from, to] of spans) {
    if (from > end) gaps.push({ at: (from + end) / 2, width: from - end });
    end = Math.max(end, to);
  }
  return gaps;
}

function typical(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

function shared(own: readonly Placed[], others: readonly Placed[], near: number): readonly [number, number] {
  const lines = (pieces: readonly Placed[]): number[] => {
    const found: number[] = [];
    for (const { across } of [...pieces].sort((one, other) => one.across - other.across))
      if (across - (found.at(-1) ?? -Infinity) > near) found.push(across);
    return found;
  };
  const [mine, theirs] = [lines(own), lines(others)];
  let at = 0;
  let count = 0;
  for (const across of mine) {
    while (at < theirs.length && (theirs[at] ?? 0) < across - near) at += 1;
    if (at < theirs.length && (theirs[at] ?? 0) <= across + near) count += 1;
  }
  return [mine.length, count];
}

const runningLines = 5;
const runningWidth = 14;
const runningShare = 0.75;
const runningMost = 0.6;

function runsOn(pieces: readonly Placed[], size: number): boolean {
  const lines: { across: number; start: number; end: number }[] = [];
  for (const { across, start, end } of [...pieces].sort((one, other) => one.across - other.across)) {
    const line = lines.at(-1);
    if (line === undefined || across - line.across > 0.25 * size) lines.push({ across, start, end });
    else Object.assign(line, { start: Math.min(line.start, start), end: Math.max(line.end, end) });
  }
  const from = lines.reduce((least, { start }) => Math.min(least, start), Infinity);
  const to = lines.reduce((largest, { end }) => Math.max(largest, end), -Infinity);
  const wide = lines.filter(
    ({ start, end }) => end - start >= Math.max(runningWidth * size, runningShare * (to - from)),
  );
  return lines.length >= runningLines && wide.length >= runningMost * lines.length;
}

/** Splits columns at a gap through all lines, if both sides differ or are running text. Table rows continue across gaps. */
function columns<T extends Placed>(pieces: readonly T[], size: number): readonly T[][] | null {
  const spans = pieces.map(({ start, end }) => [start, end] as const).sort(([one], [other]) => one - other);
  const gaps = gapsOf(spans)
    .filter(({ width }) => width > 0.9 * size)
    .sort((one, other) => other.width - one.width);
  for (const { at } of gaps.slice(0, 8)) {
    const left = pieces.filter(({ end }) => end <= at);
    const right = pieces.filter(({ end }) => end > at);
    const [lines, common] = shared(left, right, 0.25 * size);
    const [others] = shared(right, left, 0.25 * size);
    const fewer = Math.min(lines, others);
    if (fewer >= 3 && (common < 0.5 * fewer || (runsOn(left, size) && runsOn(right, size)))) return [left, right];
  }
  return null;
}

/** Blocks to read one after the other: columns, and what is above and below them. */
export function blocks<T extends Placed>(pieces: readonly T[], depth = 0): readonly (readonly T[])[] {
  if (pieces.length < 6 || pieces.length > maxPieces || depth > maxDepth) return [pieces];
  const size = typical(pieces.map((piece) => piece.size));
  const side = columns(pieces, size);
  if (side !== null) return side.flatMap((each) => blocks(each, depth + 1));
  const spans = pieces
    .map(({ across, size: own }) => [-across - 0.8 * own, -across + 0.25 * own] as const)
    .sort(([one], [other]) => one - other);
  const [widest] = gapsOf(spans).sort((one, other) => other.width - one.width);
  if (widest === undefined || widest.width < 0.6 * size) return [pieces];
  const isOver = ({ across, size: own }: T): boolean => -across + 0.25 * own <= widest.at;
  const [over, under] = [pieces.filter(isOver), pieces.filter((piece) => !isOver(piece))];
  if (over.length === 0 || under.length === 0) return [pieces];
  return [...blocks(over, depth + 1), ...blocks(under, depth + 1)];
}
