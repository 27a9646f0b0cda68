import type { Reason } from "../gathered";
import { announcements, meanings, type Meaning } from "../meanings";
import type { WordingGate } from "./gate";
import type { StandingKind } from "../terms";
import type { Segment } from "./segments";
import { windowsOf } from "./windows";

/** What was heard in a segment. */
export interface Heard {
  /** Its place among the message's segments. */
  readonly at: number;
  readonly meaning: Meaning;
  /** How likely it does anything of that sort, 0 to 1. */
  readonly sure: number;
}

/** What came of reading a message's segments. */
export interface Hearing {
  readonly heard: readonly Heard[];
  /** Segments that may do something, and were not read: there are too many, or they are too long. */
  readonly left: number;
}

/** What came of the learned reader, or why it could not be had. */
export type Wording = Hearing | { readonly failed: Reason };

/** What was to be heard and wasn't; null where nothing is missing. */
export function unheardOf(wording: Wording): Reason | null {
  if ("failed" in wording) return wording.failed;
  return wording.left > 0 ? { code: "tooMany" } : null;
}

/** What reads windows of segments: for each segment how likely each of its `kinds` is; null where it wasn't read. */
export interface WindowReader {
  readonly kinds: readonly string[];
  read(windows: readonly (readonly string[])[]): Shares | Promise<Shares>;
}

/** By window and segment; null where it wasn't read. */
type Shares = readonly (readonly (Float32Array | null)[])[];

/** Meanings that lead the reader to pay elsewhere, or to ask somebody else: one sentence often says several of them. */
const announcing: ReadonlySet<Meaning> = new Set(announcements);

/**
 * What passes the gate. Where a supplier's or our own announcement may stand, of texts that announce 99.7 % do, and of
 * ordinary mail's segments 6 %; of strangers' only what is likely to (training/model-card.md).
 */
const leastAtGate: Readonly<Record<StandingKind, number>> = { ours: -4, asks: -1, none: Infinity };

const isMeaning = (kind: string): kind is Meaning => meanings.some((one) => one === kind);

/** The likeliest meaning of a segment, and how likely it announces or asks at all. */
function heardOf(at: number, shares: Float32Array, kinds: readonly string[]): readonly Heard[] {
  let announced = 0;
  let best: { meaning: Meaning; share: number } | null = null;
  const asked: Heard[] = [];
  for (const [k, kind] of kinds.entries()) {
    const share = shares[k] ?? 0;
    if (!isMeaning(kind)) continue;
    if (!announcing.has(kind)) asked.push({ at, meaning: kind, sure: share });
    else {
      announced += share;
      if (best === null || share > best.share) best = { meaning: kind, share };
    }
  }
  return best === null ? asked : [{ at, meaning: best.meaning, sure: announced }, ...asked];
}

/**
 * Reads what the segments of a message announce or ask. The reader is only called for where something passes the gate.
 * Rejects where it can't be had.
 * @param standing Whose announcement it may be.
 */
export async function hear(
  segments: readonly Segment[],
  gate: WordingGate,
  reader: () => Promise<WindowReader>,
  standing: StandingKind = "ours",
): Promise<Hearing> {
  const least = leastAtGate[standing];
  const scores = segments.map(({ text, told }) => (told === true ? Infinity : gate.score(text)));
  const { windows, left } = windowsOf(segments, scores, least);
  if (windows.length === 0) return { heard: [], left };
  const model = await reader();
  const shares = await model.read(windows.map(({ at }) => at.map((one) => segments[one]?.text ?? "")));
  let unread = left;
  const heard = windows.flatMap(({ at }, w) =>
    at.flatMap((one, s) => {
      const own = shares[w]?.[s] ?? null;
      if (own !== null) return heardOf(one, own, model.kinds);
      if ((scores[one] ?? 0) >= least) unread += 1;
      return [];
    }),
  );
  return { heard, left: unread };
}
