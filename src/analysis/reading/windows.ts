import { sayingOf, type Segment } from "./segments";

/** Neighbouring segments of one voice, which are read together. */
export interface Window {
  /** Their places among the message's segments. */
  readonly at: readonly number[];
}

/** What of a message is to be read. */
export interface Windows {
  readonly windows: readonly Window[];
  /** Segments that passed the gate, and are left out because there are too many. */
  readonly left: number;
}

/** Different segments of one message that are read; their neighbours come with them. */
const mostSegments = 96;
/** Characters of a window, and segments: a reader's window holds about so much. */
const longestWindow = 480;
const mostInWindow = 10;
/** Segments before and after one that passed that come with it: what it says is often plain from them alone. */
const beside = 2;

/**
 * Those that are read: of too many, the ones that most speaks for. What a voice says again is the same again: it is read where it
 * stands first, or anybody could crowd the rest out by repeating themselves.
 */
function chosen(
  segments: readonly Segment[],
  scores: readonly number[],
  least: number,
): { at: readonly number[]; left: number } {
  const said = new Set<string>();
  const passed = scores.flatMap((score, at) => {
    const segment = segments[at];
    if (segment === undefined || score < least || said.has(sayingOf(segment))) return [];
    said.add(sayingOf(segment));
    return [at];
  });
  const first = [...passed].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, mostSegments);
  return { at: first.sort((a, b) => a - b), left: passed.length - first.length };
}

/** Places that follow each other, of one voice. */
function runsOf(segments: readonly Segment[], passed: readonly number[]): readonly (readonly number[])[] {
  const voiceAt = (at: number) => segments[at]?.voice;
  const wanted = new Set<number>();
  for (const at of passed)
    for (let near = at - beside; near <= at + beside; near += 1) if (voiceAt(near) === voiceAt(at)) wanted.add(near);
  const runs: number[][] = [];
  let before: number | null = null;
  for (const at of [...wanted].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && before === at - 1 && voiceAt(before) === voiceAt(at)) last.push(at);
    else runs.push([at]);
    before = at;
  }
  return runs;
}

/** A run in windows of about the same length: one alone at the end would be read without its neighbours. */
function windowsIn(segments: readonly Segment[], run: readonly number[]): readonly Window[] {
  const sizeOf = (at: number): number => segments[at]?.text.length ?? 0;
  const all = run.reduce((sum, at) => sum + sizeOf(at), 0);
  const share = all / Math.max(Math.ceil(all / longestWindow), Math.ceil(run.length / mostInWindow));
  const windows: number[][] = [];
  let length = 0;
  for (const at of run) {
    const last = windows.at(-1);
    if (last !== undefined && length < share && last.length < mostInWindow && length + sizeOf(at) <= longestWindow) {
      last.push(at);
      length += sizeOf(at);
    } else {
      windows.push([at]);
      length = sizeOf(at);
    }
  }
  return windows.map((at) => ({ at }));
}

/**
 * The windows in which the segments are read that pass the gate, each with the segments around it.
 * @param scores What the gate says of each segment. @param least What passes.
 */
export function windowsOf(segments: readonly Segment[], scores: readonly number[], least: number): Windows {
  const { at: passed, left } = chosen(segments, scores, least);
  return { windows: runsOf(segments, passed).flatMap((run) => windowsIn(segments, run)), left };
}
