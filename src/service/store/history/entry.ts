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
] as const;
/** One of {@link historyActions}. */
type HistoryAction = (typeof historyActions)[number];

/** One entry of the history. */
export interface HistoryEntry {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: Actor;
  readonly action: HistoryAction;
  readonly supplier: string | null;
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
