import type { Sql, Tx } from "../connection/connect";
import type { Context } from "../context";
import { type SupplierRow, openRecord } from "../rows";
import type { SupplierRecord } from "../../../analysis";
import { Refusal } from "../store";
import { clean, isClean } from "../text";

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
