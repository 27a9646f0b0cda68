import { servesFrom } from "../../../cases";
import type { SupplierRecord } from "../../../analysis";
import type { Change } from "../../../contract";
import type { Sql, Tx } from "../connection/connect";
import { detailAt } from "../history/chain";
import type { EntryRow } from "../history/read";
import type { Context } from "../store";

const day = 86_400_000;
/** Entries: more changes of one supplier within a cool-off are no ordinary work. */
const maxEntries = 500;

/** The numbers that were on record before they changed within the cool-off, by the history; none if they didn't. */
export async function numbersBefore(
  { vault, coolOffDays }: Pick<Context, "vault" | "coolOffDays">,
  tx: Sql | Tx,
  record: SupplierRecord | null,
  today: string,
): Promise<readonly string[]> {
  const serves = record === null ? null : servesFrom(record.phoneChangedOn, coolOffDays);
  if (record === null || serves === null || today >= serves) return [];
  const since = new Date(Date.parse(today) - (coolOffDays + 1) * day);
  const rows = await tx<Pick<EntryRow, "number" | "data_key" | "detail">[]>`
    select number, data_key, detail from remit_guard.history
    where supplier = ${record.id} and action = 'supplier-changed' and at >= ${since} order by number limit ${maxEntries}`;
  await vault.needFor(tx, rows);
  for (const { number, data_key, detail } of rows) {
    const { changes = [] } = JSON.parse(vault.open(data_key, detail, detailAt(number))) as {
      changes?: readonly Change[];
    };
    const moved = changes.find(({ field }) => field === "phones");
    if (moved !== undefined) return Array.isArray(moved.from) ? moved.from.map(String) : [];
  }
  return [];
}
