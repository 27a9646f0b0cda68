import type { Clues, Records, SupplierRecord } from "../../analysis";
import type * as contract from "../../contract";
import type { Mapping } from "../../suppliers";
import type { Registers } from "../registers/registers";
import type { Sql } from "./connection/connect";
import type { ServiceKeys } from "./secrets/keyFile";
import type { Vault } from "./secrets/vault";

export { Refusal } from "../faults/problem";

/** When a case needs a second person, and how long payment waits after its release. */
export interface CasePolicy {
  readonly secondPerson: {
    /** For a destination that isn't on record. */
    readonly forBankChange: boolean;
    /** For higher amounts; null: for none. */
    readonly above: number | null;
    /** For an unusual moment or payment. */
    readonly inContext: boolean;
  };
  /** After a release. Null: the list's cool-off, if the number was found elsewhere or no second person checked. */
  readonly coolOffDays: number | null;
}

/** A query of a list, which begins after a place in it. */
export type Query<Of = unknown> = Of & { readonly after: string | null; readonly limit: number };

/** A query of the history. */
export interface HistoryQuery extends Query {
  readonly supplier: string | null;
  readonly action?: contract.HistoryAction | null;
  /** Object id of the person who acted. */
  readonly person?: string | null;
  /** Inclusive. */
  readonly from?: Date | null;
  /** Exclusive. */
  readonly before?: Date | null;
  /** Default: oldest first. */
  readonly isNewestFirst?: boolean;
}

/** A new supplier with `version` null. */
export interface NewProposal {
  readonly supplier: string;
  /** The version that the proposer has seen. */
  readonly version: number | null;
  /** As in the supplier file. An empty list or null removes everything. */
  readonly set: contract.FieldSet;
  readonly reason: string;
  /** By a call; nothing is set. */
  readonly verify: boolean;
  /** SHA-256, hexadecimal. */
  readonly report: string | null;
}

/** A record as stored. */
export interface StoredSupplier {
  readonly record: SupplierRecord;
  /** From 1; the ETag. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/** `next` is null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A sent file. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null: as recognised. Undefined: use what was saved. */
  readonly mapping?: Mapping | null | undefined;
}

/** The records that clues point at, and the owners of accounts. */
export type Lookup = (clues: Clues) => Promise<Extract<Records, { state: "found" }>>;

/** What the store's parts work with. */
export interface Context {
  /** For immediate answers. */
  readonly sql: Sql;
  /** For long work. */
  readonly slow: Sql;
  /** For short writes. */
  readonly writes: Sql;
  readonly lookup: Lookup;
  readonly keys: ServiceKeys;
  readonly vault: Vault;
  /** After a change, days without call-backs to a phone number. */
  readonly coolOffDays: number;
  readonly cases: CasePolicy;
  readonly requireEmployeeId: boolean;
  readonly registers: Registers | null;
}
