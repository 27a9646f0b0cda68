import { listedTexts, type Tx } from "../connection/connect";

/** Then one person may fill it alone. Checks the history too, since the table could have been emptied. */
export async function isFirstFilling(tx: Tx): Promise<boolean> {
  const [anybody] = await tx`select 1 from remit_guard.supplier limit 1`;
  if (anybody !== undefined) return false;
  const [added] = await tx`select 1 from remit_guard.history where action = 'supplier-added' limit 1`;
  return added === undefined;
}

/** The ids that the history has as suppliers. */
export async function onceAdded(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx<{ id: string }[]>`
    select id from unnest(${listedTexts(ids)}::text[]) as given(id) where exists (
      select 1 from remit_guard.history h where h.supplier = given.id and h.action = 'supplier-added')`;
  return new Set(rows.map(({ id }) => id));
}
