import type { FieldSet } from "../../../contract";

/** What somebody proposes: for a supplier on record, or with `version` null a new one. */
export interface NewProposal {
  readonly supplier: string;
  /** The version that whoever proposes has seen; null: there is no such supplier. */
  readonly version: number | null;
  /** New values, written as in the supplier file; an empty list or null takes everything away. */
  readonly set: FieldSet;
  readonly reason: string;
  /** The bank details on record are to be confirmed by a call as they are: then nothing is set. */
  readonly verify: boolean;
  /** SHA-256 of the report that shows the message where the change was seen, hexadecimal; null for none. */
  readonly report: string | null;
}
