import type { Account } from "../accounts";
import type { AbortSignalLike, Match, Ownership } from "../contract";

import type { Reason } from "./gathered";

export type { AbortSignalLike, Match, Ownership, RecordKind, RejectedAccount, SupplierRecord } from "../contract";

/** What a message lets us ask the supplier list: no text of the message, only these. All lower case but names and accounts. */
export interface Clues {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  readonly names: readonly string[];
  /** Capitalised phrases of the text: looked up whole, never by likeness. */
  readonly mentions: readonly string[];
  readonly taxIds: readonly string[];
  /** To learn whose they are. They never select the claimed payee. */
  readonly accounts: readonly Account[];
  /** Payment links, wallets, aliases and cheques, as `Destination.value` has them. For the same; left out, none. */
  readonly otherDestinations?: readonly string[];
}

/** How a clue led to a record. `lookalike`: the clue's domain imitates one of the record's. */
export type MatchKind =
  "sender-address" | "sender-domain" | "quoted-thread" | "display-name" | "name" | "tax-id" | "lookalike";

/** The answer of a Directory. */
export type Records =
  | { readonly state: "notConfigured" }
  | { readonly state: "notReachable"; readonly reason: Reason }
  | { readonly state: "found"; readonly matches: readonly Match[]; readonly owners: readonly Ownership[] };

/** The supplier list as a port: a file in memory, or the service. */
export interface Directory {
  lookup(clues: Clues, signal?: AbortSignalLike): Promise<Records>;
  forget?(): void;
}
