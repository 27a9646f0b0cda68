import type { ActKind, Segment } from "../../../src/analysis/facts";
import { readActs } from "../reading";

/** A segment that is new text with these lines. */
export function segment(...lines: readonly string[]): Segment {
  return { role: "new", from: null, to: [], cc: [], date: null, subject: null, lines };
}

/** The kinds of acts that are read in a text. */
export function kindsOf(...lines: readonly string[]): readonly ActKind[] {
  return readActs([segment(...lines)], null).acts.map((act) => act.kind);
}
