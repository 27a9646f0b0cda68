import type { SupplierRecord } from "../../../analysis";
import { listed, listedTexts, type Tx } from "../connect";
import { type Cell, copyInto } from "../copy";
import type { NewEntry } from "../history/write";
import { changesBetween, contentsOf } from "../changes";
import { Refusal } from "../store";
import type { ServiceKeys } from "../keyFile";
import { destinationsAt, detailOf, recordFrom, sealedSecret, sortName, type StoredRow } from "../rows";
import type { DataKey, Vault } from "../vault";
import { indexed } from "./indexed";
import { IndexWriter } from "./indexWriter";

const columns = "seq id name sort_name detail destinations data_key index_key version updated_at".split(" ");

/** A supplier's row before it is changed. */
export type OldRow = StoredRow & { readonly index_key: string };

/** A supplier to write. */
export interface Write {
  readonly record: SupplierRecord;
  /** The version that it takes the place of; 0: there is none. */
  readonly base: bigint;
}

/** What suppliers are written with. */
export interface WriteTools {
  readonly tx: Tx;
  readonly keys: ServiceKeys;
  readonly vault: Vault;
  readonly dataKey: DataKey;
  readonly at: Date;
}

/** Writes suppliers and what they are found by. Whoever uses it holds the history's end. */
export class SupplierWriter {
  readonly #tools: WriteTools;
  readonly #index: IndexWriter;

  constructor(tools: WriteTools) {
    this.#tools = tools;
    this.#index = new IndexWriter(tools.tx);
  }

  /**
   * Writes some suppliers, each of another id.
   * @returns what the history is to say of each
   * @throws {Refusal} 409 where one is of another version by now.
   */
  async write(all: readonly Write[]): Promise<readonly NewEntry[]> {
    const old = await this.#old(all);
    const places = await this.#places(all.filter(({ base }) => base === 0n).length);
    const entries: NewEntry[] = [];
    const rows: (readonly Cell[])[] = [];
    for (const [at, { record }] of all.entries()) {
      const before = old.get(record.id);
      const seq = before?.row.seq ?? places.pop() ?? 0n;
      rows.push(this.#row(seq, record, before?.row));
      entries.push(entryOf(record, before?.record));
      this.#index.add(seq, indexed(record, this.#tools.keys.index[0].key));
      if (at % 100 === 99) await breath();
    }
    await copyInto(this.#tools.tx, "supplier", columns, rows);
    await this.#index.flush();
    return entries;
  }

  /** Writes what suppliers share. */
  async finish(): Promise<void> {
    await this.#index.finish();
  }

  /** Takes the rows that are changed away, with what they are found by. */
  async #old(all: readonly Write[]): Promise<ReadonlyMap<string, { row: OldRow; record: SupplierRecord }>> {
    const { tx, vault, keys } = this.#tools;
    const rows = await tx<OldRow[]>`
      select seq, id, sort_name, detail, destinations, data_key, index_key, version, updated_at
      from remit_guard.supplier where id = any(${listedTexts(all.map(({ record }) => record.id))}::text[]) for update`;
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const { record, base } of all) if ((found.get(record.id)?.version ?? 0n) !== base) throw changed();
    await vault.need(
      tx,
      rows.map(({ data_key }) => data_key),
    );
    const old = rows.map((row) => {
      const indexKey = keys.index.find(({ id }) => id === row.index_key);
      if (indexKey === undefined) throw new Error(`The key file lacks the index key ${row.index_key}.`);
      const record = recordFrom(row.detail, vault.open(row.data_key, row.destinations, destinationsAt(row.id)));
      return { row, record, supplier: row.seq, indexed: indexed(record, indexKey.key) };
    });
    if (old.length === 0) return new Map();
    await this.#index.remove(old);
    await tx`delete from remit_guard.supplier where seq = any(${listed(rows.map(({ seq }) => seq))}::bigint[])`;
    return new Map(old.map((one) => [one.row.id, one]));
  }

  /** The next places of the list, the last one first. */
  async #places(count: number): Promise<bigint[]> {
    if (count === 0) return [];
    const rows = await this.#tools.tx<{ seq: bigint }[]>`
      select nextval('remit_guard.supplier_seq_seq') as seq from generate_series(1, ${count}::int)`;
    return rows.map(({ seq }) => seq).reverse();
  }

  #row(seq: bigint, record: SupplierRecord, before: OldRow | undefined): readonly Cell[] {
    const { dataKey, keys, at } = this.#tools;
    const { id, name } = record;
    const version = (before?.version ?? 0n) + 1n;
    const text = [seq, id, name, sortName(name), detailOf(record)];
    return [...text, sealedSecret(record, dataKey), dataKey.id, keys.index[0].id, version, at];
  }
}

/** The list was changed by somebody else since the caller read it. */
export function changed(): Refusal {
  return new Refusal(
    "list-changed",
    409,
    "The list was changed since this preview was made. Send the file again, and look at what it would change now.",
  );
}

/** Lets requests that wait be answered. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function entryOf(record: SupplierRecord, before: SupplierRecord | undefined): NewEntry {
  const supplier = record.id;
  return before === undefined
    ? { action: "supplier-added", supplier, detail: { record: contentsOf(record) } }
    : { action: "supplier-changed", supplier, detail: { changes: changesBetween(before, record) } };
}
