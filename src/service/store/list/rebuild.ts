import { setImmediate as breath } from "node:timers/promises";
import type { Tx } from "../connection/connect";
import type { Context } from "../store";
import { StartFault } from "../../faults/startFault";
import type { ServiceKeys } from "../secrets/keyFile";
import { inStretches, type StoredRow, openRecord } from "../rows";
import { indexed, indexVersion } from "./indexed";
import { IndexBatch, IndexWriter } from "./indexWriter";

const stretch = 1_000;

/** If other rules wrote it. Lookups use the old one until then. Only one of several starting processes does it. */
export async function rebuildIndex(
  { slow, keys, vault }: Pick<Context, "slow" | "keys" | "vault">,
  version = indexVersion,
): Promise<void> {
  const [state] = await slow<{ version: number }[]>`select version from remit_guard.index_state`;
  if (state?.version === version) return;
  await slow.begin(async (tx) => {
    // Blocks writers.
    await tx`select 1 from remit_guard.history_head for update`;
    const [current] = await tx<{ version: number }[]>`select version from remit_guard.index_state`;
    if (current === undefined || current.version === version) return;
    if (current.version > version)
      throw new StartFault(
        "The list was made ready to be searched by a newer Remit Guard. Start that one, or restore a backup from before it.",
      );
    for (const table of ["lookup_key", "imitation", "word", "word_slip", "name_word"])
      await tx.unsafe(`delete from remit_guard.${table}`);
    await tx`update remit_guard.totals set names = 0`;
    const writer = new IndexWriter(tx);
    for await (const rows of suppliers(tx)) {
      await vault.needFor(tx, rows);
      const batch = new IndexBatch();
      for (const [at, row] of rows.entries()) {
        if (at % 25 === 24) await breath();
        const record = openRecord(vault, row);
        const found = indexed(record, keyOf(keys, row.index_key));
        batch.add(row.seq, found);
        writer.count(found);
      }
      await writer.write(batch);
    }
    await writer.finish();
    await tx`update remit_guard.index_state set version = ${version}`;
  });
}

const suppliers = (tx: Tx) =>
  inStretches(
    (last) => tx<(StoredRow & { readonly index_key: string })[]>`
      select seq, id, detail, destinations, data_key, index_key from remit_guard.supplier
      where seq > ${last} order by seq limit ${stretch}`,
    ({ seq }) => seq,
  );

/** A supplier's index key. */
export function keyOf({ index }: ServiceKeys, id: string): Buffer {
  const found = index.find((key) => key.id === id);
  if (found === undefined) throw new StartFault(`The key file lacks the index key ${id}. Put it back.`);
  return found.key;
}

/** Prevents writes by a program with older rules. @throws {StartFault} */
export async function checkIndexVersion(tx: Tx): Promise<void> {
  const [state] = await tx<{ version: number }[]>`select version from remit_guard.index_state`;
  if (state?.version !== indexVersion)
    throw new StartFault("A newer Remit Guard runs over this database by now. Restart this service with it.");
}
