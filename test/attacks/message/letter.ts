import type { DocumentText } from "../../../src/analysis";
import type { Quoting } from "../phrases";
import type { Person } from "../world";

/** A paragraph: as text, and as HTML where that is more than the text. */
export interface Block {
  readonly text: string;
  /** Raw. Left out: made of the text. */
  readonly html?: string;
  /** In the HTML alone, or in the text part alone. */
  readonly only?: "html" | "text";
}

/** A message under the new text. */
export interface Quoted {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly date: Date;
  readonly subject: string;
  readonly text: string;
}

/** Something attached. */
export interface Enclosure {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Programs whose way of quoting and marking up is followed. */
export const clients = ["outlook", "gmail", "apple", "thunderbird"] as const;
/** One of them. */
export type Client = (typeof clients)[number];

/** What our own side stamped about the sender. */
export type Stamp =
  /** DMARC passed. */
  | "pass"
  /** DMARC failed. */
  | "fail"
  /** It failed, and the fraudster wrote fields of their own that say otherwise. */
  | "forged"
  /** The domain publishes nothing. */
  | "none"
  /** Nothing was stamped at all. */
  | "absent"
  /** It never left our own system. */
  | "internal";

/** A message before it is written out. */
export interface Letter {
  readonly from: Person;
  readonly replyTo: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly date: Date;
  /** The new text, with salutation and signature. */
  readonly body: readonly Block[];
  /** Newest first. */
  readonly thread: readonly Quoted[];
  /** What the thread is quoted as. */
  readonly threadIs: "reply" | "forward";
  readonly quoting: Quoting;
  /** For dates. */
  readonly language: string;
  readonly client: Client;
  readonly format: "plain" | "html" | "both";
  readonly stamp: Stamp;
  /** Further header fields. */
  readonly fields: readonly (readonly [string, string])[];
  readonly files: readonly Enclosure[];
  /** What is read of further files, which are not written out. */
  readonly papers: readonly DocumentText[];
  /** Whose mail server our side is: the recipient's domain. */
  readonly ownDomain: string;
}
