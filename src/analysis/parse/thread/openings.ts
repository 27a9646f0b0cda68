import type { Line } from "../../facts";
import { findAttributions, isGroupWise } from "./attribution";
import { indexLabels, readBlock, withBareLabels } from "./block";
import { readNotes } from "./notes";
import type { Opening } from "./opening";
import { beginsForwardedBy, endsWithDashes, readSeparator, type Separator } from "./separators";

/** An opening with the depth that its message's lines have. */
export interface PlacedOpening extends Opening {
  readonly depth: number;
}

const MAX_GAP = 8;

/** Finds where older messages start, by the index of the first line of their separator or header. */
export function findOpenings(lines: readonly Line[]): ReadonlyMap<number, PlacedOpening> {
  const separators = findSeparators(lines);
  const headers = findHeaders(lines, separators);
  const placed = new Map<number, PlacedOpening>();
  for (const [start, opening] of headers) placed.set(start, place(lines, start, opening));
  // From the last up: a rule above a separator takes over what that one announces.
  const ends = new Map([...headers].map(([start, opening]) => [opening.end, start]));
  for (const [start, { forward, loose, end, date }] of [...separators].reverse()) {
    const header = loose ? nextWithText(lines, end) : headerBelow(lines, end, placed);
    const below = placed.get(header);
    if (below !== undefined) {
      const between = lines.slice(end, header).map(({ text }) => text.trim());
      const kept = [...between.filter((text) => text !== ""), ...below.kept];
      placed.set(start, { ...below, kept, forward: forward || below.forward, date: below.date ?? date });
      continue;
    }
    const above = ends.get(start);
    const repeated = above === undefined || !forward ? undefined : placed.get(above);
    if (above !== undefined && repeated !== undefined) placed.set(above, { ...repeated, end });
    else if (!loose) placed.set(start, place(lines, start, { ...NOTHING, forward, end }));
  }
  return placed;
}

function headerBelow(lines: readonly Line[], end: number, headers: ReadonlyMap<number, Opening>): number {
  let between = 0;
  for (let at = end; at < end + MAX_GAP + 2; at++) {
    const text = lines[at]?.text.trim() ?? "";
    if (headers.has(at)) return at;
    if (text !== "" && (++between > 2 || text.length > 60)) break;
  }
  return nextWithText(lines, end);
}

const NOTHING: Opening = { end: 0, from: null, to: [], cc: [], date: null, subject: null, forward: false, kept: [] };

/** A message's lines are at its header's depth, or deeper where the header's author put marks before them. */
function place(lines: readonly Line[], start: number, opening: Opening): PlacedOpening {
  const depth = lines[start]?.depth ?? 0;
  const next = lines[nextWithText(lines, opening.end)];
  if (isGroupWise(lines[start])) return { ...opening, depth: next?.depth ?? 0 };
  const labelled = opening.to.length > 0 || opening.subject !== null;
  return { ...opening, depth: next !== undefined && next.depth > depth && !labelled ? next.depth : depth };
}

interface PlacedSeparator extends Separator {
  readonly end: number;
}

function findSeparators(lines: readonly Line[]): ReadonlyMap<number, PlacedSeparator> {
  const separators = new Map<number, PlacedSeparator>();
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? "";
    const separator = readSeparator(text);
    if (separator !== null) separators.set(at, { ...separator, end: at + 1 });
    else if (beginsForwardedBy(text)) {
      const end = forwardedByEnd(lines, at);
      if (end !== null) separators.set(at, { forward: true, loose: false, date: null, end });
    }
  }
  return separators;
}

const DATE_AND_TIME = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?/g;

function forwardedByEnd(lines: readonly Line[], start: number): number | null {
  let joined = "";
  for (let at = start; at < start + 3; at++) {
    const line = lines[at];
    if (line === undefined || line.depth !== lines[start]?.depth || line.text.length > 300) return null;
    joined += ` ${line.text.trim()}`;
    if (!endsWithDashes(line.text)) continue;
    const digits = joined.replace(DATE_AND_TIME, "").replace(/\D/g, "").length;
    return digits < 5 ? at + 1 : null;
  }
  return null;
}

function findHeaders(
  lines: readonly Line[],
  separators: ReadonlyMap<number, PlacedSeparator>,
): ReadonlyMap<number, Opening> {
  const headers = new Map<number, Opening>();
  const announced = new Set([...separators.values()].map(({ end }) => nextWithText(lines, end)));
  const labels = withBareLabels(lines, indexLabels(lines), announced);
  const taken = new Set<number>();
  let free = 0;
  for (let at = 0; at < lines.length; at++) {
    if (labels.at[at] === null || at < free) continue;
    const block = readBlock(lines, labels, at, announced.has(at));
    const notes = block === null ? readNotes(lines, labels, at) : null;
    const found = block !== null ? { start: at, opening: block } : notes;
    if (found === null || found.start < free) continue;
    headers.set(found.start, found.opening);
    free = found.opening.end;
    for (let row = found.start; row < free; row++) taken.add(row);
  }
  for (const [start, { end, from, date }] of findAttributions(lines)) {
    if (!taken.has(start) && !taken.has(end - 1)) headers.set(start, { ...NOTHING, end, from, date });
  }
  return headers;
}

function nextWithText(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < from + MAX_GAP && lines[at]?.text.trim() === "") at++;
  return at;
}
