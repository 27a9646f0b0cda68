import type { Clues, Records, SupplierRecord } from "../../analysis";
import type * as contract from "../../contract";
import type { Actor } from "../../contract";
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
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

/** A sent file. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null: as recognised. Undefined: use what was saved. */
  readonly mapping?: Mapping | null | undefined;
  /** Accounts of a row come in addition to those on record; else they replace them. */
  readonly addsAccounts?: boolean;
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

/** Columns that say who did something. */
export type ByColumns = Who<"by"> & { readonly by_oid: string };

/** Columns that say who did what may not have been done. */
export type Who<Did extends string> = { readonly [Column in `${Did}_${"oid" | "name" | "employee"}`]: string | null };

/** As a row stores the person. */
export const byColumns = (actor: Actor) => whoColumns("by", actor) as ByColumns;

/** The person of a row. */
export const actorOf = ({ by_oid, by_name, by_employee }: ByColumns): Actor => ({
  oid: by_oid,
  name: by_name,
  employeeId: by_employee,
});

/** The columns of one who did something besides making the row. */
export const whoColumns = <Did extends string>(did: Did, { oid, name, employeeId }: Actor) =>
  ({ [`${did}_oid`]: oid, [`${did}_name`]: name, [`${did}_employee`]: employeeId }) as Who<Did>;

/** Who did it, and when; null if no one did. */
export function deedOf<Did extends string>(did: Did, row: Who<Did>, at: Date | null) {
  const [oid, name, employeeId] = [row[`${did}_oid`], row[`${did}_name`], row[`${did}_employee`]];
  return oid === null || at === null ? null : { by: { oid, name, employeeId }, at: at.toISOString() };
}

/** For a sentence about who was first. */
export const byName = (name: string | null): string => (name === null ? "" : ` by ${name}`);

/** An actor that PostgreSQL can store. */
export function cleanActor({ oid, name, employeeId }: Actor): Actor {
  const each = (text: string | null): string | null => (text === null ? null : clean(text));
  return { oid: clean(oid), name: each(name), employeeId: each(employeeId) };
}

/** PostgreSQL stores no NUL and no lone surrogates. */
export const clean = (text: string): string => text.replace(/\0/g, "").replace(/\p{Cs}/gu, "\ufffd");

/** Whether PostgreSQL can store a text. */
export const isClean = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);
