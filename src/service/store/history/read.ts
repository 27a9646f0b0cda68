import type { Sql } from "../connection/connect";
import { placeOf } from "../cursor";
import type { Page, Store } from "../store";
import type { HistoryEntry, HistoryHead } from "./entry";
import { isClean } from "../text";
import type { Vault } from "../secrets/vault";

interface Row {
  readonly number: bigint;
  readonly at: Date;
  readonly oid: string;
  readonly name: string | null;
  readonly employee: string | null;
  readonly action: HistoryEntry["action"];
  readonly supplier: string | null;
  readonly data_key: bigint;
  readonly detail: Buffer;
  readonly hash: Buffer;
}

/** A stretch of the history, the oldest first: whoever keeps the last cursor reads on from there later. */
export async function readHistory(
  sql: Sql,
  vault: Vault,
  { supplier, after, limit }: Parameters<Store["history"]>[0],
): Promise<Page<HistoryEntry>> {
  const from = placeOf(after);
  if (supplier !== null && !isClean(supplier)) return { items: [], next: null };
  const rows = await sql<Row[]>`
    select number, at, by_oid as oid, by_name as name, by_employee as employee, action, supplier, data_key, detail, hash
    from remit_guard.history
    where number > ${from} ${supplier === null ? sql`` : sql`and supplier = ${supplier}`}
    order by number limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  await vault.need(
    sql,
    page.map(({ data_key }) => data_key),
  );
  const last = page.at(-1);
  return {
    items: page.map((row) => entryOf(row, vault)),
    next: rows.length > limit && last !== undefined ? String(last.number) : null,
  };
}

function entryOf(
  { number, at, oid, name, employee, action, supplier, data_key, detail, hash }: Row,
  vault: Vault,
): HistoryEntry {
  const text = vault.open(data_key, detail, { table: "history", row: String(number), column: "detail" });
  return {
    number: Number(number),
    at: at.toISOString(),
    by: { oid, name, employeeId: employee },
    action,
    supplier,
    detail: JSON.parse(text) as Readonly<Record<string, unknown>>,
    hash: hash.toString("hex"),
  };
}

/** The signed end; null while nothing was written. */
export async function readHead(sql: Sql): Promise<HistoryHead | null> {
  const [head] = await sql<
    { number: bigint; hash: Buffer; at: Date | null; signature: Buffer | null; key: string | null }[]
  >`
    select number, hash, at, signature, key_id as key from remit_guard.history_head`;
  if (head === undefined || head.at === null || head.signature === null || head.key === null) return null;
  const { number, hash, at, signature, key } = head;
  return {
    number: Number(number),
    hash: hash.toString("hex"),
    at: at.toISOString(),
    signature: signature.toString("base64url"),
    keyId: key,
  };
}
