import type { Destination } from "./terms";

/** How somebody's mail is made. Null where a message doesn't say. */
export interface Habit {
  /** The program's name, without its version. */
  readonly mailer: string | null;
  /** Minutes east of UTC. */
  readonly zone: number | null;
  /** The domain that signed (DKIM d=), lower case. */
  readonly signing: string | null;
  /** The host of the Message-ID, lower case. */
  readonly idHost: string | null;
}

/** What is kept of an earlier message: digests and destinations, no sentence of it. */
export interface Remembered {
  readonly id: string | null;
  /** The subject without its prefixes, folded. */
  readonly topic: string;
  /** Lower case. */
  readonly sender: string | null;
  /** Keys of all destinations that it names (see destinationKey). */
  readonly destinations: readonly string[];
  /** Digits of all telephone numbers that it names. */
  readonly phones: readonly string[];
  /** Digests of its lines, by their letters alone. */
  readonly lines: readonly number[];
  readonly habit: Habit;
}

/** What one message lets us ask of earlier ones. */
export interface PastClues {
  /** Its own Message-ID: a message is no original of itself. */
  readonly id: string | null;
  readonly ids: readonly string[];
  readonly topics: readonly string[];
  readonly senders: readonly string[];
}

/**
 * An earlier message, or an invoice, that the reader handed in as an original. It is as good as where they have it from: it
 * may add findings, and clears none.
 */
export interface Original {
  /** The reader's door knows it by this. */
  readonly id: string;
  readonly remembered: Remembered;
  /** Where it has money paid to, each once. */
  readonly destinations: readonly Destination[];
}

/** What is known of earlier messages. */
export interface Past {
  /** Messages that this one may quote. */
  readonly originals: readonly Remembered[];
  /** Earlier messages of this one's sender. */
  readonly bySender: readonly Remembered[];
  readonly handedIn?: readonly Original[];
}

/** Earlier messages as a port. */
export interface History {
  recall(clues: PastClues): Promise<Past>;
}

/** Where no one keeps earlier messages. */
export const nothingKnown: Past = { originals: [], bySender: [] };
