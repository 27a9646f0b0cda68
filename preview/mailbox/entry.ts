import type { Policy } from "../../src/analysis";
import type { Piece } from "../../src/mail/file";
import type { Listing } from "../reading/letter";
import type { SuppliersRead } from "../reading/protocol";

/** A message on its way into the list. */
export interface NewEntry {
  /** The file that it comes from; of a mailbox export with the message’s number. */
  readonly name: string;
  readonly piece: Piece;
  readonly listing: Listing;
  /** One sentence about a sample; null of a visitor’s own. */
  readonly story: string | null;
  readonly own: boolean;
  /** Was it sent from here? */
  readonly sent?: true;
}

/** A message in the list. */
export interface Entry extends NewEntry {
  readonly id: string;
}

/** The supplier list that messages are compared with. */
export interface SupplierList extends SuppliersRead {
  readonly name: string;
  readonly own: boolean;
}

/** The policy that messages are judged by. */
export interface PolicyInUse {
  readonly name: string;
  readonly own: boolean;
  readonly policy: Policy;
}

/** Something to be told about files: in one sentence, and line by line. */
export interface Notice {
  readonly text: string;
  readonly lines: readonly string[];
}
