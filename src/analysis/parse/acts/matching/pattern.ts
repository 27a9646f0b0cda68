import type { ActKind } from "../../../facts";
import type { Concept } from "../../../language/concept";

/** A notion, or a choice of several. */
export type Slot = Concept | readonly Concept[];
/** What takes an act back. "own": not where the thing is the reader's. */
export type Veto = "denied" | "supposed" | "readers" | "question";

/** An act as notions near each other in one sentence, in any order. The same patterns serve all languages. */
export interface Pattern {
  readonly act: ActKind;
  readonly slots: readonly Slot[];
  /** Words from the first to the last of them, both included. */
  readonly span: number;
  /** Words between the first two slots at most. */
  readonly near?: number;
  readonly order?: "all" | "two";
  readonly also?: readonly Slot[];
  readonly without?: Slot;
  readonly between?: Slot;
  /** The sentence has at most so many words, as headings have. */
  readonly max?: number;
  /** The first slot is among the first so many words of the sentence. */
  readonly lead?: number;
  readonly asked?: true;
  /** May stretch over two neighbouring sentences. */
  readonly pair?: true;
  readonly veto?: readonly Veto[];
  readonly deniable?: readonly number[];
}
