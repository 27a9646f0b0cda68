import type { FieldSet } from "../../../contract";

/** A new supplier with `version` null. */
export interface NewProposal {
  readonly supplier: string;
  /** The version that the proposer has seen. */
  readonly version: number | null;
  /** As in the supplier file. An empty list or null removes everything. */
  readonly set: FieldSet;
  readonly reason: string;
  /** By a call; nothing is set. */
  readonly verify: boolean;
  /** SHA-256, hexadecimal. */
  readonly report: string | null;
}
