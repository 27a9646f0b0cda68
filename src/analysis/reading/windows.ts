import type { Segment } from "./segments";

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

/** Segments of one message that are read; their neighbours come with them. */
const mostSegments = 48;
/** Characters of a window, and segments: a reader's window holds about so much. */
const longestWindow = 480;
const mostInWindow = 6;

/** Those that are read: of too many, the ones that most speaks for. */
function chosen(scores: readonly number[], least: number): { at: readonly number[]; left: number } {
  const passed = scores.flatMap((score, at) => (score >= least ? [at] : []));
  const first = [...passed].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, mostSegments);
  return { at: first.sort((a, b) => a - b), left: passed.length - first.length };
}

/**
 * The windows in which the segments are read that pass the gate, each with the segment before and after it.
 * @param scores What the gate says of each segment. @param least What passes.
 */
export function windowsOf(segments: readonly Segment[], scores: readonly number[], least: number): Windows {
  const { at: passed, left } = chosen(scores, least);
  const wanted = new Set<number>();
  for (const at of passed)
    for (const near of [at - 1, at, at + 1]) if (segments[near]?.voice === segments[at]?.voice) wanted.add(near);
  const windows: number[][] = [];
  let length = 0;
  let before: number | null = null;
  for (const at of [...wanted].sort((a, b) => a - b)) {
    const size = segments[at]?.text.length ?? 0;
    const last = windows.at(-1);
    const follows = before === at - 1 && segments[before]?.voice === segments[at]?.voice;
    if (last !== undefined && follows && last.length < mostInWindow && length + size <= longestWindow) {
      last.push(at);
      length += size;
    } else {
      windows.push([at]);
      length = size;
    }
    before = at;
  }
  return { windows: windows.map((at) => ({ at })), left };
}
