import type { Sql, Tx } from "../connection/connect";
import type { ServiceKeys } from "../secrets/keyFile";
import { inStretches, recordDigest, type StoredRow, openRecord } from "../rows";
import { Vault } from "../secrets/vault";
import { detailAt } from "./chain";
import type { EntryRow } from "./read";

const stretch = 1_000;

/** Reveals altered or removed records. @param end the newest entry that counts. @returns what is wrong, or null */
export async function listFault(tx: Sql | Tx, keys: ServiceKeys, end: number): Promise<string | null> {
  const vault = new Vault(keys);
  const last = await lastDigests(tx, vault, end);
  const fetch = (place: bigint) => tx<StoredRow[]>`
    select seq, id, detail, destinations, data_key, updated_at from remit_guard.supplier
    where seq > ${place} order by seq limit ${stretch}`;
  for await (const rows of inStretches(fetch, ({ seq }) => seq)) {
    await vault.needFor(tx, rows);
    for (const row of rows) {
      const expected = last.get(row.id);
      if (expected === undefined) return `The supplier ${row.id} is on the list, and the history has no entry of it.`;
      last.delete(row.id);
      if (digestOf(row, vault) !== expected)
        return `The record of the supplier ${row.id} is another than the history says: it was altered in the database.`;
    }
  }
  const [missing] = last.keys();
  return missing === undefined ? null : `The supplier ${missing} is in the history, and gone from the list.`;
}

function digestOf(row: StoredRow, vault: Vault): string | null {
  try {
    return recordDigest(openRecord(vault, row));
  } catch {
    // Altered: it doesn't decrypt.
    return null;
  }
}

async function lastDigests(tx: Sql | Tx, vault: Vault, end: number): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for await (const { supplier, detail } of detailsUpTo(tx, vault, end, tx`supplier is not null`))
    if (supplier !== null && typeof detail["digest"] === "string") digests.set(supplier, detail["digest"]);
  return digests;
}

type Told = Readonly<{ number: number; supplier: string | null; detail: Readonly<Record<string, unknown>> }>;

/** Decrypted, oldest first. @param end the newest entry that counts */
export async function* detailsUpTo(
  tx: Sql | Tx,
  vault: Vault,
  end: number,
  which: ReturnType<Tx>,
): AsyncGenerator<Told> {
  const fetch = (from: bigint) => tx<Pick<EntryRow, "number" | "supplier" | "data_key" | "detail">[]>`
    select number, supplier, data_key, detail from remit_guard.history
    where number > ${from} and number <= ${end}::bigint and ${which} order by number limit ${stretch}`;
  for await (const rows of inStretches(fetch, ({ number }) => number)) {
    await vault.needFor(tx, rows);
    for (const { number, supplier, data_key: key, detail } of rows) {
      const opened = JSON.parse(vault.open(key, detail, detailAt(number))) as Told["detail"];
      yield { number: Number(number), supplier, detail: opened };
    }
  }
}
