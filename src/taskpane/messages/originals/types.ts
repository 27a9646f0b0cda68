import type { OriginalProblem } from "../../originals/readOriginal";

/** A sentence with `{date}`, the day of the original, and the same for one that has none. */
type Dated = readonly [string, string];

/** What is said where the open message is held against originals. */
export interface OriginalsWords {
  readonly locale: string;
  readonly invite: string;
  readonly choose: string;
  readonly privacy: string;
  readonly caveat: string;
  /** `{name}` of a file. */
  readonly remove: string;
  readonly reading: string;
  readonly comparing: string;
  readonly partial: string;
  readonly problems: Readonly<Record<OriginalProblem, string>>;
  readonly itself: string;
  readonly altered: Dated;
  readonly agrees: Dated;
  readonly notQuoted: Dated;
  readonly changed: Dated;
  readonly same: Dated;
  /** The original names none. */
  readonly noAccount: string;
  /** The message names none. */
  readonly notNamed: string;
  /** Over an account of an earlier message, and of a document. */
  readonly inOriginal: string;
  readonly inDocument: string;
}
