import { createHash } from "node:crypto";
import type { Account } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import { emptyLater, recordFields, type RejectedAccount } from "../../contract";
import { type CellPlace, seal } from "./secrets/crypto";
import type { DataKey, Vault } from "./secrets/vault";
import type { Sql, Tx } from "./connection/connect";
import { type Context, Refusal, clean, isClean } from "./store";

type Secret = Pick<SupplierRecord, "accounts" | "sharedAccounts" | "rejectedAccounts" | "otherDestinations">;
type Detail = Omit<SupplierRecord, keyof Secret>;
type PackedAccount = readonly [Account["scheme"], string, string | null];
type PackedRejected = readonly [...PackedAccount, on?: string, label?: string | null, by?: string, proposal?: string];

/** A supplier's row, as far as the record needs it. */
export type SupplierRow = Readonly<{ id: string; detail: string; destinations: Buffer; data_key: bigint }>;

/** A supplier's row as answered. */
export interface StoredRow extends SupplierRow {
  readonly seq: bigint;
  readonly sort_name: string;
  readonly version: bigint;
  readonly updated_at: Date;
}

/** Binds destinations to the record, so that neither can be altered or moved without the key. */
export const destinationsAt = ({ id, detail }: Pick<SupplierRow, "id" | "detail">): CellPlace => ({
  table: "supplier",
  row: `${id}:${digestOf(detail)}`,
  column: "destinations",
});

const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64");

/** As in the history. */
export const recordDigest = (record: SupplierRecord): string => digestOf(`${detailOf(record)}\n${secretOf(record)}`);

const packed = ({ scheme, value, bank }: Account): PackedAccount => [scheme, value, bank];
const unpacked = ([scheme, value, bank]: PackedAccount): Account => ({ scheme, value, bank });

function packedRejected({ denied, ...account }: RejectedAccount): PackedRejected {
  if (denied === undefined) return packed(account);
  const { on, case: label, by, proposal } = denied;
  const told = [...packed(account), on, label] as const;
  if (by === undefined) return told;
  return proposal === undefined ? [...told, by] : [...told, by, proposal];
}
const unpackedRejected = ([scheme, value, bank, on, label = null, by, proposal]: PackedRejected): RejectedAccount => ({
  ...unpacked([scheme, value, bank]),
  ...(on !== undefined && {
    denied: { on, case: label, ...(by !== undefined && { by }), ...(proposal !== undefined && { proposal }) },
  }),
});

const secrets: ReadonlySet<string> = new Set<keyof Secret>([
  ...(["accounts", "sharedAccounts", "rejectedAccounts", "otherDestinations"] as const),
]);
const open = recordFields.filter((field): field is keyof Detail => !secrets.has(field));

/** Without what was added later and is empty, so that older records keep their digest. */
const isWritten = (record: Partial<Detail>, field: keyof Detail): boolean =>
  !(field in emptyLater) || JSON.stringify(record[field] ?? null) !== JSON.stringify(emptyLater[field]);

/** All but the destinations, in the order of the columns, which ends in the digests of the history. */
export const detailOf = (record: Pick<SupplierRecord, keyof Detail>): string =>
  JSON.stringify(
    record,
    open.filter((field) => isWritten(record, field)),
  );

/** To be encrypted. */
export function secretOf({ accounts, sharedAccounts, rejectedAccounts, otherDestinations }: SupplierRecord): string {
  return JSON.stringify([
    accounts.map(packed),
    sharedAccounts.map(packed),
    rejectedAccounts.map(packedRejected),
    otherDestinations,
  ]);
}

/** Bound to that supplier's row. */
export function sealedSecret(record: SupplierRecord, { key }: DataKey): Buffer {
  return seal(key, secretOf(record), destinationsAt({ id: record.id, detail: detailOf(record) }));
}

/** Joins a record's two parts. */
export function recordFrom(detail: string, secret: string): SupplierRecord {
  const [accounts, shared, rejected, otherDestinations] = JSON.parse(secret) as readonly [
    readonly PackedAccount[],
    readonly PackedAccount[],
    readonly PackedRejected[],
    readonly string[],
  ];
  return {
    ...emptyLater,
    ...(JSON.parse(detail) as Detail),
    accounts: accounts.map(unpacked),
    sharedAccounts: shared.map(unpacked),
    rejectedAccounts: rejected.map(unpackedRejected),
    otherDestinations,
  };
}

/** The vault must have its key. @throws {Altered} */
export const openRecord = (vault: Pick<Vault, "open">, row: SupplierRow): SupplierRecord =>
  recordFrom(row.detail, vault.open(row.data_key, row.destinations, destinationsAt(row)));

/** Index entries have at most some 2,700 bytes. */
const maxSortNameLength = 200;

/** Without case, accents and width. */
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

/** All rows, some at a time. @param fetch those after a place, in order */
export async function* inStretches<Row>(
  fetch: (last: bigint) => PromiseLike<readonly Row[]>,
  placeOf: (row: Row) => bigint,
): AsyncGenerator<readonly Row[]> {
  for (let last = 0n; ;) {
    const rows = await fetch(last);
    const end = rows.at(-1);
    if (end === undefined) return;
    last = placeOf(end);
    yield rows;
  }
}

/** Null for an unknown id. */
export async function recordOfSupplier(
  { vault }: Pick<Context, "vault">,
  tx: Sql | Tx,
  id: string,
): Promise<{ readonly record: SupplierRecord; readonly version: number } | null> {
  if (!isClean(id)) return null;
  const [row] = await tx<(SupplierRow & { version: bigint })[]>`
    select id, detail, destinations, data_key, version from remit_guard.supplier where id = ${id}`;
  if (row === undefined) return null;
  await vault.need(tx, [row.data_key]);
  return { record: openRecord(vault, row), version: Number(row.version) };
}

/** A supplier in the history whose row was deleted in the table. @throws {Refusal} 409 */
export async function refuseLost(tx: Tx, id: string): Promise<void> {
  const rows = await tx`
    select 1 from remit_guard.history where supplier = ${clean(id)} and action = 'supplier-added' limit 1`;
  if (rows.length > 0)
    throw new Refusal(
      "record-lost",
      409,
      "This supplier is gone from the list although the history has it. Run remit-guard history verify.",
    );
}
