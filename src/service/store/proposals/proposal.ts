import type { FieldSet } from "../../../contract";

/** A proposed change of a supplier; a new one with `version` null. */
export interface NewProposal {
  readonly supplier: string;
  /** The version that the proposer has seen; null for a new supplier. */
  readonly version: number | null;
  /** As in the supplier file. An empty list or null removes everything. */
  readonly set: FieldSet;
  readonly reason: string;
  /** Verifies the bank details on record by a call; nothing is set. */
  readonly verify: boolean;
  /** SHA-256 of the message's report, hexadecimal; null for none. */
  readonly report: string | null;
}
