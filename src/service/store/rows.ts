import { createHash } from "node:crypto";
import type { Account } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import { type CellPlace, seal } from "./secrets/crypto";
import type { DataKey } from "./secrets/vault";

type Secret = Pick<SupplierRecord, "accounts" | "sharedAccounts" | "rejectedAccounts" | "otherDestinations">;
type Detail = Omit<SupplierRecord, keyof Secret>;
type PackedAccount = readonly [Account["scheme"], string, string | null];

/** A supplier's row, as far as the record is made of it. */
export interface SupplierRow {
  readonly id: string;
  readonly detail: string;
  readonly destinations: Buffer;
  readonly data_key: bigint;
}

/** A supplier's row, as it is answered with. */
export interface StoredRow extends SupplierRow {
  readonly seq: bigint;
  readonly sort_name: string;
  readonly version: bigint;
  readonly updated_at: Date;
}

/**
 * Where a supplier's destinations stand: beside all else of the record. So nothing of it, a call-back number for one, can be
 * altered, or put into another row, by whoever may write to the table but lacks the key.
 */
export const destinationsAt = ({ id, detail }: Pick<SupplierRow, "id" | "detail">): CellPlace => ({
  table: "supplier",
  row: `${id}:${digestOf(detail)}`,
  column: "destinations",
});

const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64");

/** Tells whether two records are one and the same: what the history remembers of each change. */
export const recordDigest = (record: SupplierRecord): string => digestOf(`${detailOf(record)}\n${secretOf(record)}`);

const packed = ({ scheme, value, bank }: Account): PackedAccount => [scheme, value, bank];
const unpacked = ([scheme, value, bank]: PackedAccount): Account => ({ scheme, value, bank });

/** All of a record but its destinations, as JSON. Fields in a fixed order: equal records give equal texts. */
export function detailOf(record: SupplierRecord): string {
  const { id, name, aliases, domains, emails, phones, country, taxIds, kind, status } = record;
  const { bankVerifiedOn, bankChangedOn, phoneChangedOn, notes } = record;
  const detail: Detail = {
    id,
    name,
    aliases,
    domains,
    emails,
    phones,
    country,
    taxIds,
    kind,
    status,
    ...{ bankVerifiedOn, bankChangedOn, phoneChangedOn, notes },
  };
  return JSON.stringify(detail);
}

/** A record's destinations, as JSON: what is encrypted. */
export function secretOf({ accounts, sharedAccounts, rejectedAccounts, otherDestinations }: SupplierRecord): string {
  return JSON.stringify([
    accounts.map(packed),
    sharedAccounts.map(packed),
    rejectedAccounts.map(packed),
    otherDestinations,
  ]);
}

/** The destinations closed, for the row of that supplier alone. */
export function sealedSecret(record: SupplierRecord, { key }: DataKey): Buffer {
  return seal(key, secretOf(record), destinationsAt({ id: record.id, detail: detailOf(record) }));
}

/** The record of its two parts. */
export function recordFrom(detail: string, secret: string): SupplierRecord {
  const [accounts, shared, rejected, otherDestinations] = JSON.parse(secret) as readonly [
    readonly PackedAccount[],
    readonly PackedAccount[],
    readonly PackedAccount[],
    readonly string[],
  ];
  return {
    ...(JSON.parse(detail) as Detail),
    accounts: accounts.map(unpacked),
    sharedAccounts: shared.map(unpacked),
    rejectedAccounts: rejected.map(unpacked),
    otherDestinations,
  };
}

/** Longer than any name that is read as one; an index holds no entry of more than some 2,700 bytes. */
const maxSortNameLength = 200;

/** By what the list is put in order and searched by beginning: without case, accents and width. */
export function sortName(name: string): string {
  return name
    .slice(0, 2 * maxSortNameLength)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxSortNameLength);
}
