import type { Actor } from "../actor";

/** What an entry of the history tells of. */
export const historyActions = [
  "supplier-added",
  "supplier-changed",
  "import-applied",
  "import-rejected",
  "keys-rotated",
  "proposal-made",
  "call-back-recorded",
  "proposal-approved",
  "proposal-rejected",
  "case-opened",
  "case-joined",
  "case-called",
  "case-seconded",
  "case-closed",
  "case-reopened",
] as const;
/** One of {@link historyActions}. */
export type HistoryAction = (typeof historyActions)[number];

/** One entry of the history. */
export interface HistoryEntry {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: Actor;
  readonly action: HistoryAction;
  readonly supplier: string | null;
  /** The supplier's name as it is now; null for none, and for one that isn't on the list. */
  readonly name: string | null;
  /** What changed, field by field; what an import came to. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** SHA-256 over the entry before it and this one, hexadecimal. */
  readonly hash: string;
}

/** The newest entry of the history, signed with a key that the database doesn't hold. */
export interface HistoryHead {
  readonly number: number;
  readonly hash: string;
  readonly at: string;
  /** Ed25519 (RFC 8032), base64url. */
  readonly signature: string;
  readonly keyId: string;
}

/** Which entries are asked for. */
export interface HistoryQuery {
  readonly supplier: string | null;
  readonly action?: HistoryAction | null;
  /** The object id of whoever acted. */
  readonly person?: string | null;
  /** From this moment on. */
  readonly from?: Date | null;
  /** Up to this moment, without it. */
  readonly before?: Date | null;
  /** The oldest first, unless this is set. */
  readonly isNewestFirst?: boolean;
  readonly after: string | null;
  readonly limit: number;
}

/** How far the chain was followed, and whether it holds that far. */
export interface ChainStretch {
  /** What is wrong, and the entry where; null for nothing. `entry` null: the head itself. */
  readonly fault: { readonly entry: number | null; readonly reason: string } | null;
  /** The last entry that was followed, of so many. */
  readonly checked: number;
  readonly entries: number;
  /** When the first entry was written, ISO 8601; null where there is none. */
  readonly since: string | null;
  /** Where to go on; null where the head was reached, and its signature is ours, or where something is wrong. */
  readonly next: string | null;
}
