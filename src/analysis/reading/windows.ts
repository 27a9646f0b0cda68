import { sayingOf, type Segment } from "./segments";

/** Neighbouring segments of one voice, which are read together. */
export interface Window {
  readonly at: readonly number[];
}

/** What of a message is to be read. */
export interface Windows {
  readonly windows: readonly Window[];
  readonly left: number;
}

/** Different segments of one message that are read; their neighbours come with them. */
const maxSegments = 96;
const maxAgain = 16;
/** Characters of a window, and segments: the model's window holds about so much. */
const maxWindowLength = 480;
const maxInWindow = 10;
/** Segments before and after one that passed that come with it: what it says is often plain from them alone. */
const beside = 2;

/** Of too many, those that most speaks for. What a voice repeats is read last, or it could crowd out the rest. */
function chosen(segments: readonly Segment[], scores: readonly number[], minScore: number) {
  const said = new Set<string>();
  const passed: number[] = [];
  const again: number[] = [];
  for (const [at, segment] of segments.entries()) {
    if ((scores[at] ?? -Infinity) < minScore) continue;
    (said.has(sayingOf(segment)) ? again : passed).push(at);
    said.add(sayingOf(segment));
  }
  const first = (places: number[], max: number): readonly number[] =>
    places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, max);
  return {
    left: Math.max(0, passed.length - maxSegments),
    passed: first(passed, maxSegments),
    again: first(again, maxAgain),
  };
}

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
  const share = all / Math.max(Math.ceil(all / maxWindowLength), Math.ceil(run.length / maxInWindow));
  const windows: number[][] = [];
  let length = 0;
  for (const at of run) {
    const last = windows.at(-1);
    if (last !== undefined && length < share && last.length < maxInWindow && length + sizeOf(at) <= maxWindowLength) {
      last.push(at);
      length += sizeOf(at);
    } else {
      windows.push([at]);
      length = sizeOf(at);
    }
  }
  return windows.map((at) => ({ at }));
}

/** @param scores What the gate says of each segment. @param minScore What passes. */
export function windowsOf(segments: readonly Segment[], scores: readonly number[], minScore: number): Windows {
  const { passed, again, left } = chosen(segments, scores, minScore);
  const runs = [...runsOf(segments, passed), ...runsOf(segments, again)];
  return { windows: runs.flatMap((run) => windowsIn(segments, run)), left };
}
