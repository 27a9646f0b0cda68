import type { Account } from "../accounts";
import type { Reason } from "./gathered";
import type { TrickKind } from "../names";

/** What a record is about. Only suppliers, groups and factors are paid. */
export type RecordKind = "supplier" | "customer" | "staff" | "authority" | "group" | "factor";

/** One row of the supplier list. Domains and addresses are lower case; domains are A-labels (RFC 5890). Dates are ISO days. */
export interface SupplierRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  readonly taxIds: readonly string[];
  readonly accounts: readonly Account[];
  readonly kind: RecordKind;
  readonly status: "active" | "inactive" | "blocked";
  /** Accounts that others may use too (a factor, a group's pool). */
  readonly sharedAccounts: readonly Account[];
  /** Accounts that were proposed and refused: known bad. */
  readonly rejectedAccounts: readonly Account[];
  /** Payment links, wallets, aliases, as text. */
  readonly otherDestinations: readonly string[];
  readonly bankVerifiedOn: string | null;
  readonly bankChangedOn: string | null;
  readonly phoneChangedOn: string | null;
  readonly notes: string | null;
}

/** What a message lets us ask the supplier list: no text of the message, only these. All lower case but names and accounts. */
export interface Clues {
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
  /** Display names, names in letterheads and signatures, quoted names. */
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

/** One record that a clue points at, and the clue. */
export interface Match {
  readonly record: SupplierRecord;
  readonly by: "address" | "domain" | "name" | "tax-id" | "lookalike";
  /** The clue itself, as given. */
  readonly clue: string;
  /** For a lookalike: the record's domain that is imitated, and how. */
  readonly imitates?: { readonly domain: string; readonly trick: TrickKind; readonly faint: boolean };
}

/** Whose account it is, among all records. */
export interface Ownership {
  /** Index into `Clues.accounts`; of another destination into `Clues.otherDestinations`. */
  readonly account: number;
  readonly record: SupplierRecord;
  /** `other`: the record names it among its other destinations. */
  readonly as: "account" | "shared" | "rejected" | "other";
}

/** The answer of a Directory. */
export type Records =
  | { readonly state: "notConfigured" }
  | { readonly state: "notReachable"; readonly reason: Reason }
  | { readonly state: "found"; readonly matches: readonly Match[]; readonly owners: readonly Ownership[] };

/** What is used of an AbortSignal, which no pure folder can name. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** The supplier list as a port: a file in memory, or the service. */
export interface Directory {
  /** @param signal Aborted when nobody waits for the answer any longer; one that is quick anyway need not look. */
  lookup(clues: Clues, signal?: AbortSignalLike): Promise<Records>;
  /** Forgets the answers that it keeps, so that the next one is asked for anew. */
  forget?(): void;
}
