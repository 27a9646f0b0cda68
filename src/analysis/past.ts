import type { Destination } from "./terms";

/** How somebody's mail is made. Null where a message doesn't say. */
export interface Habit {
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
  readonly topic: string;
  readonly sender: string | null;
  /** Keys of all destinations that it names (see destinationKey). */
  readonly destinations: readonly string[];
  readonly phones: readonly string[];
  /** Digests of its lines, by their letters alone. */
  readonly lines: readonly number[];
  readonly habit: Habit;
}

/** What one message lets us ask of earlier ones. */
export interface PastClues {
  readonly id: string | null;
  readonly ids: readonly string[];
  readonly topics: readonly string[];
  readonly senders: readonly string[];
}

/** An earlier message or invoice that the reader handed in. It may add findings, and clears none. */
export interface Original {
  readonly id: string;
  readonly remembered: Remembered;
  readonly destinations: readonly Destination[];
}

/** What is known of earlier messages. */
export interface Past {
  readonly originals: readonly Remembered[];
  readonly bySender: readonly Remembered[];
  readonly handedIn?: readonly Original[];
}

/** Earlier messages as a port. */
export interface History {
  recall(clues: PastClues): Promise<Past>;
}

/** Where no one keeps earlier messages. */
export const nothingKnown: Past = { originals: [], bySender: [] };
