import type { Sql, Tx } from "../connection/connect";
import type { Context } from "../context";
import { destinationsAt, recordFrom, type SupplierRow } from "../rows";
import type { SupplierRecord } from "../../../analysis";
import { isClean } from "../text";

/** A supplier's record and its version, as the transaction sees them; null where there is none of that id. */
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
  const secret = vault.open(row.data_key, row.destinations, destinationsAt(row));
  return { record: recordFrom(row.detail, secret), version: Number(row.version) };
}
